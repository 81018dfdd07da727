# What the runners share: the server under test, and the tools of other ecosystems, installed below target/.
# shellcheck shell=bash
tests=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
place=${tests%/*}/target/clients
state=$(mktemp -d)
export DSAMBA_STATE_DIR=$state DIGITAL_SAMBA_DEVELOPER_KEY= PORT=0
servers=()

finish() {
    for server in "${servers[@]}"; do
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
    done
    rm -rf "$state"
}
trap finish EXIT

# start PATH COMMAND...: starts it in the background, and sets url to the address below PATH that it says.
start() {
    local path=$1 log
    shift
    log=$(mktemp -p "$state")
    "$@" >"$log" 2>&1 </dev/null &
    servers+=("$!")
    url=
    for _ in $(seq 100); do
        url=$(grep -o "http://127\\.0\\.0\\.1:[0-9]*$path" "$log" | head -n 1) && return
        kill -0 "$!" || break
        sleep 0.1
    done
    echo "$* said no address:"
    cat "$log"
    return 1
}

# packages DIR: puts what is in tests/DIR where its packages are installed, and sets here to that.
packages() {
    here=$place/$1
    mkdir -p "$here"
    if ! cmp -s "$tests/$1/package.json" "$here/installed"; then
        cp "$tests/$1/package.json" "$here/"
        npm install --prefix "$here" --ignore-scripts --no-package-lock --no-audit --no-fund --loglevel error
        cp "$here/package.json" "$here/installed"
    fi
    cp "$tests/$1"/* "$here/"
}

# node_22: sets node to one that is new enough for the suite and the inspector.
node_22() {
    node=node
    if node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 22 || (a == 22 && b >= 19) ? 0 : 1)'; then
        return
    fi
    local package version=22.23.3
    package=$(node -p '`node-${process.platform}-${process.arch}`')
    node=$place/node/node_modules/$package/bin/node
    if ! "$node" --version 2>/dev/null | grep -qx "v$version"; then
        mkdir -p "$place/node"
        npm install --prefix "$place/node" --no-package-lock --no-audit --no-fund --loglevel error "$package@$version"
    fi
}
