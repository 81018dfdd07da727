# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_dsamba_global_optspecs
    string join \n V/version o/output-format= json fields= q/quiet v/verbose color= sandbox api-url= team= pool-size= timeout= connect-timeout= idle-timeout= http= ca-file= env-file= h/help
end

function __fish_dsamba_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_dsamba_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_dsamba_using_subcommand
    set -l cmd (__fish_dsamba_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c dsamba -n "__fish_dsamba_needs_command" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_needs_command" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_needs_command" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_needs_command" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_needs_command" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_needs_command" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_needs_command" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_needs_command" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_needs_command" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_needs_command" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_needs_command" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_needs_command" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_needs_command" -s V -l version -d 'Print the version'
complete -c dsamba -n "__fish_dsamba_needs_command" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_needs_command" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_needs_command" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_needs_command" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "rooms" -d 'Places where people meet: create, change and remove them'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "token" -d 'Tickets that let a person join a room'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "live" -d 'Rooms with people in them right now'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "sessions" -d 'Meetings that take place or took place in rooms: find them, end them, delete what they left'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "participants" -d 'People who are or were in sessions'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "phone" -d 'People who take part by telephone'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "recordings" -d 'Video and sound kept of sessions: make, find, fetch and delete it'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "restreamers" -d 'Send a session live to YouTube, Vimeo, Cloudflare or a server of your own'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "transcription" -d 'Turn speech into text while a session runs; `transcripts` has the result'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "transcripts" -d 'What was said in sessions, as text'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "summaries" -d 'Sessions told in a few sentences, made from their transcripts'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "chat" -d 'Public messages in rooms: read, send, export, delete'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "questions" -d 'What people ask in a room\'s Q&A'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "answers" -d 'Replies to questions of a room\'s Q&A, written or spoken'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "polls" -d 'One question put to everyone in a room, with choices'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "quizzes" -d 'Questions with right and wrong answers, put to everyone in a room'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "libraries" -d 'Collections of files to show in rooms'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "library-folders" -d 'Folders in which files of a library are sorted'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "library-files" -d 'Pictures, documents, web apps and whiteboards of a library'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "roles" -d 'What people in a room may do: speaker, moderator and your own'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "permissions" -d 'The single rights of which roles are made'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "statistics" -d 'Minutes, people and sessions of the team, a room, a session or a person'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "webhooks" -d 'Tell your servers what happens in rooms'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "defaults" -d 'Settings with which new rooms of the team begin'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "serve" -d 'Serve the API to AI assistants over MCP: on stdin and stdout, or on HTTP'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "sandbox" -d 'Run the API in memory on a local port: a sample team to try things on'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "api" -d 'Call any path of the API as it stands'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "commands" -d 'List every command with its parameters and effects'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "schema" -d 'Show the arguments of an operation as JSON Schema'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "completions" -d 'Print the completions of a shell'
complete -c dsamba -n "__fish_dsamba_needs_command" -f -a "man" -d 'Print the manual page, or write the pages of all commands to a directory'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -f -a "list" -d 'List the team\'s rooms, newest first'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -f -a "get" -d 'Show one room with all its settings'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -f -a "create" -d 'Create a room: a lasting address where people meet'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -f -a "update" -d 'Change a room\'s name, address or settings'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -f -a "delete" -d 'Delete a room, and on request what was made in it'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -f -a "delete-by-tag" -d 'Delete all rooms that have any of some tags'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and not __fish_seen_subcommand_from list get create update delete delete-by-tag delete-resources" -f -a "delete-resources" -d 'Delete what was made in a room, and keep the room'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l tag -d 'Only rooms with one of these tags, such as sales,berlin' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l description -d 'Name of the room, as people see it [3 to 500 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l friendly-url -d 'Readable end of the room\'s address, unique in the team, such as weekly-standup [3 to 32 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l privacy -d 'public: the link is enough to join; private: a token is needed too' -r -f -a "public\t''
private\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l external-id -d 'The room\'s id in your own system' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l tags -d 'Labels for finding, counting and deleting rooms together' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l webhooks -d 'Report this room\'s events only to these webhooks; all of them if not given' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l expires-at -d 'When the room deletes itself, in the future, as YYYY-MM-DD hh:mm:ss' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l default-role -d 'Role, by id or name, of people who come without one in their token' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l roles -d 'Roles that the room offers, by id or name, in the order the panel shows them' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l max-participants -d 'Most people in the room at once; your plan may allow fewer than 2000 [2 to 2000]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l max-broadcasters -d 'Most people who may send sound or video at once, up to max_participants [at least 1]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l session-length -d 'Minutes after which a session ends by itself; null for no limit [1 to 1440]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l is-locked -d 'People wait in the lobby until someone lets them in; needs more than one role' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l lobby-message -d 'What people read while they wait in the lobby [3 to 1000 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l lobby-sound-enabled -d 'Play a sound when someone enters the lobby' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l invite-participants-enabled -d 'Show the Invite people button to those who may invite' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l invite-participants-advanced-enabled -d 'Open the invitation panel by default, with links to copy instead of e-mail' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l topbar-enabled -d 'Show the bar at the top' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l toolbar-enabled -d 'Show the toolbar with microphone, camera and the rest' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l toolbar-position -d 'Side of the screen for the toolbar on desktops' -r -f -a "left\t''
right\t''
bottom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l toolbar-color -d 'Background of the toolbar, such as #000000' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l primary-color -d 'Buttons and other things to click, such as #3771E0' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l background-color -d 'Background behind the video tiles, such as #000000' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l palette-mode -d 'Light or dark panels, dialogs and join screen' -r -f -a "light\t''
dark\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l logo-enabled -d 'Show the logo in the room' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l custom-logo -d 'Logo for the room and its recordings: an image\'s URL, or the image in base64' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l application-logo -d 'Logo for the page where people join: an image\'s URL, or the image in base64' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l html-title -d 'Title of the browser\'s tab, unless the room is embedded in a page [3 to 255 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l watermark-enabled -d 'Cover the screen with a repeated text, against copies and photos' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l watermark-text -d 'Words repeated across the screen when the watermark is on [3 to 150 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l language -d 'Language of the room\'s buttons and messages until someone picks another' -r -f -a "ar-SA\t''
en\t''
es-ES\t''
de-DE\t''
it-IT\t''
nl-NL\t''
pt-PT\t''
ro-RO\t''
zh-CN\t''
zh-TW\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l languages -d 'Languages that people may choose from, such as en, es-ES' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l language-selection-enabled -d 'Let each person choose the language of their own screen' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l join-screen-enabled -d 'Let people test camera, microphone and speakers before they enter' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l audio-on-join-enabled -d 'People enter with the microphone on' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l video-on-join-enabled -d 'People enter with the camera on' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l hd-video-on-join-enabled -d 'People enter in high definition; takes more of their upload bandwidth' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l minimize-own-tile-on-join-enabled -d 'People enter with their own tile made small' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l layout-mode-on-join -d 'Layout at the start: auto enlarges who speaks or shares, tiled is an even grid' -r -f -a "auto\t''
tiled\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l consent-message-enabled -d 'Ask people to agree to your privacy policy when they join' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l consent-message-type -d 'Ask with the standard text, or with consent_message' -r -f -a "generic\t''
custom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l consent-message -d 'Your own text of consent, for the type custom' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l checkbox-message -d 'Text beside the tick box that hides the consent next time' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l is-audio-only -d 'Sound only: no cameras, HD or virtual backgrounds' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l hd-video-quality -d 'Lines and megabits a second of high-definition video' -r -f -a "720_1.5\t''
720_2.5\t''
1080_2.5\t''
1080_5.5\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l audio-quality -d 'Kilobits a second of sound' -r -f -a "32\t''
64\t''
128\t''
256\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l audio-autogain-enabled -d 'Even out how loud people are' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l audio-noise-suppression-enabled -d 'Take background noise out' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l audio-echo-cancellation-enabled -d 'Take echo and feedback out' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l mute-sound-enabled -d 'Let people silence the whole room for themselves' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l virtual-backgrounds-enabled -d 'Let people on desktops replace what is behind them' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l virtual-backgrounds-v2-enabled -d 'Use the newer engine for virtual backgrounds' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l screenshare-enabled -d 'Let people share their screen; not from phones' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l connection-message-enabled -d 'Warn in the room when someone\'s connection is weak' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l connection-quality-indicator-enabled -d 'Show people the quality of their own connection' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l whip-enabled -d 'Take in live video over WHIP from tools such as OBS, vMix or FFmpeg' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l video-tile-layout-mode -d 'Edge of each video tile on which the name stands; status icons go to the other' -r -f -a "top\t''
bottom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l video-fit-mode-enabled -d 'Show video whole instead of cropped; people may change it for themselves' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l broadcaster-tile-visibility -d 'Whose tiles to show: all, those with camera or microphone on, or with camera on' -r -f -a "all\t''
cam_mic\t''
cam\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l layout-mode-switch-enabled -d 'Let people change the layout' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l pin-enabled -d 'Let people enlarge one person and keep them in view' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l full-screen-enabled -d 'Let people open a tile full screen; not in the auto layout' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l minimize-own-tile-enabled -d 'Let people make their own tile small in the tiled layout' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l pip-enabled -d 'Let people keep the call in a small window of its own; Chrome on desktops' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l auto-pip-enabled -d 'Open that small window by itself when people switch to another tab' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l pin-panels-enabled -d 'Let permitted roles keep a panel open for everyone' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l participants-list-enabled -d 'Show the panel that lists who is here' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l simple-notifications-enabled -d 'Show quiet notices when people come and go' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l raise-hand-enabled -d 'Let people raise a hand to speak' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l room-reactions-enabled -d 'Let people react with emoji' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l end-session-enabled -d 'Show the button that ends the session for all' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l leave-session-enabled -d 'Show the button that leaves the session' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l rejoin-session-enabled -d 'Show those who left a link to come back' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l e2ee-enabled -d 'Encrypt names, chat, sound and video end to end; rules out breakouts, whiteboard and transcription' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l e2ee-badge-enabled -d 'Show whether the call is encrypted end to end' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l breakout-rooms-enabled -d 'Let hosts split people into smaller rooms; not with end-to-end encryption' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l breakouts -d 'Breakout rooms to have ready: names, or objects with id and name' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l breakout-free-movement-enabled -d 'Let people move between breakout rooms on their own' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l breakout-return-to-main-room-enabled -d 'Let people go back to the main room' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l breakout-timer-enabled -d 'Show a countdown in the breakout rooms' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l breakout-timer-duration -d 'Minutes that the countdown runs' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l breakout-end-on-timer -d 'Close the breakout rooms when the countdown ends, and bring people back' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l chat-enabled -d 'Let people write and read in the public chat' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l private-chat-enabled -d 'Let two people write to each other' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l private-group-chat-enabled -d 'Have a chat for chosen roles only' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l private-group-chat-name -d 'Name of that group chat [at least 3 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l private-group-chat-roles -d 'Roles in that group chat, by id or name' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l chat-persistence-enabled -d 'Bring the public chat of earlier sessions back when the room opens again' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l chat-reactions-enabled -d 'Let people react to chat messages with emoji' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l chat-reactions-extended-enabled -d 'Offer a larger choice of emoji for that' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l recordings-enabled -d 'Let permitted people record' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l recording-autostart-enabled -d 'Start recording when the first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l recording-breakout-autostart-enabled -d 'Start recording each breakout room when its first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l recordings-layout-mode -d 'Layout of recordings: auto enlarges who speaks or shares, tiled is an even grid' -r -f -a "auto\t''
tiled\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l hide-tiles-in-recordings-enabled -d 'Record sound and shared screens only, without video tiles' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l participant-names-in-recordings-enabled -d 'Show people\'s names on the tiles of recordings' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l recording-logo-enabled -d 'Show the logo in recordings' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l captions-in-recordings-enabled -d 'Show the transcription as subtitles in recordings' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l recording-bookmarks-enabled -d 'Let people mark moments while a recording runs' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l recording-consent-message-enabled -d 'Remind whoever starts a recording that all must agree to it' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l restream-enabled -d 'Let permitted people send the session live to another platform' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l restream-type -d 'Platform that gets the stream' -r -f -a "youtube\t''
vimeo\t''
cloudflare\t''
custom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l restream-key -d 'Stream key that the platform gave you' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l restream-url -d 'Server for the type custom, such as rtmps://live.example.com/app' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l restream-autostart-enabled -d 'Start the stream when the first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l restream-layout-mode -d 'Layout of the stream: auto enlarges who speaks, tiled is an even grid' -r -f -a "auto\t''
tiled\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l hide-tiles-in-restream-enabled -d 'Stream sound and shared content only, without video tiles' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l participant-names-in-restream-enabled -d 'Show people\'s names on the tiles of the stream' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l restream-logo-enabled -d 'Show the logo in the stream' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l restream-consent-message-enabled -d 'Remind whoever starts a stream that all must agree to it' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l whiteboard-enabled -d 'Have a whiteboard; not with end-to-end encryption' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l qa-enabled -d 'Let people ask, answer and moderate questions' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l qa-default-filter -d 'Questions that the Q&A panel shows at first' -r -f -a "all\t''
open\t''
answered\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l upvote-qa-enabled -d 'Let people vote for questions' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l polls-enabled -d 'Let permitted people make and run polls' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l shared-notes-enabled -d 'Have notes that all write together' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l content-library-enabled -d 'Let permitted people show files from the library' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l default-content-library -d 'Library that is open at first: the room\'s, or one\'s own' -r -f -a "room\t''
personal\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l library-id -d 'Library whose files the room shows' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l transcription-enabled -d 'Turn speech into text; not with end-to-end encryption' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l transcription-auto-start-enabled -d 'Start transcribing when the first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l transcription-store-enabled -d 'Keep transcripts and summaries after the session' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l captions-enabled -d 'Let people show captions on their own screen' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l captions-language -d 'Language that is spoken, for transcribing it' -r -f -a "bg\t''
ca\t''
da\t''
de\t''
en\t''
es\t''
fi\t''
fr\t''
it\t''
nl\t''
pt\t''
ro\t''
sv\t''
tr\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l telephony-enabled -d 'Let a telephone bridge into the room' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l telephony-phone-number -d 'Number that is dialled to reach the bridge, such as +1 234 567 890' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l telephony-pin-dtmf -d 'Keys sent to the bridge as PIN; W waits a second, w half a second: 123W1www2' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l description -d 'Name of the room, as people see it [3 to 500 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l friendly-url -d 'Readable end of the room\'s address, unique in the team, such as weekly-standup [3 to 32 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l privacy -d 'public: the link is enough to join; private: a token is needed too' -r -f -a "public\t''
private\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l external-id -d 'The room\'s id in your own system' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l webhooks -d 'Report this room\'s events only to these webhooks; all of them if not given' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l expires-at -d 'When the room deletes itself, in the future, as YYYY-MM-DD hh:mm:ss' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l default-role -d 'Role, by id or name, of people who come without one in their token' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l roles -d 'Roles that the room offers, by id or name, in the order the panel shows them' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l max-participants -d 'Most people in the room at once; your plan may allow fewer than 2000 [2 to 2000]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l max-broadcasters -d 'Most people who may send sound or video at once, up to max_participants [at least 1]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l session-length -d 'Minutes after which a session ends by itself; null for no limit [1 to 1440]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l is-locked -d 'People wait in the lobby until someone lets them in; needs more than one role' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l lobby-message -d 'What people read while they wait in the lobby [3 to 1000 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l lobby-sound-enabled -d 'Play a sound when someone enters the lobby' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l invite-participants-enabled -d 'Show the Invite people button to those who may invite' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l invite-participants-advanced-enabled -d 'Open the invitation panel by default, with links to copy instead of e-mail' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l topbar-enabled -d 'Show the bar at the top' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l toolbar-enabled -d 'Show the toolbar with microphone, camera and the rest' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l toolbar-position -d 'Side of the screen for the toolbar on desktops' -r -f -a "left\t''
right\t''
bottom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l toolbar-color -d 'Background of the toolbar, such as #000000' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l primary-color -d 'Buttons and other things to click, such as #3771E0' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l background-color -d 'Background behind the video tiles, such as #000000' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l palette-mode -d 'Light or dark panels, dialogs and join screen' -r -f -a "light\t''
dark\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l logo-enabled -d 'Show the logo in the room' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l custom-logo -d 'Logo for the room and its recordings: an image\'s URL, or the image in base64' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l application-logo -d 'Logo for the page where people join: an image\'s URL, or the image in base64' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l html-title -d 'Title of the browser\'s tab, unless the room is embedded in a page [3 to 255 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l watermark-enabled -d 'Cover the screen with a repeated text, against copies and photos' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l watermark-text -d 'Words repeated across the screen when the watermark is on [3 to 150 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l language -d 'Language of the room\'s buttons and messages until someone picks another' -r -f -a "ar-SA\t''
en\t''
es-ES\t''
de-DE\t''
it-IT\t''
nl-NL\t''
pt-PT\t''
ro-RO\t''
zh-CN\t''
zh-TW\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l language-selection-enabled -d 'Let each person choose the language of their own screen' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l join-screen-enabled -d 'Let people test camera, microphone and speakers before they enter' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l audio-on-join-enabled -d 'People enter with the microphone on' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l video-on-join-enabled -d 'People enter with the camera on' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l hd-video-on-join-enabled -d 'People enter in high definition; takes more of their upload bandwidth' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l minimize-own-tile-on-join-enabled -d 'People enter with their own tile made small' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l layout-mode-on-join -d 'Layout at the start: auto enlarges who speaks or shares, tiled is an even grid' -r -f -a "auto\t''
tiled\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l consent-message-enabled -d 'Ask people to agree to your privacy policy when they join' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l consent-message-type -d 'Ask with the standard text, or with consent_message' -r -f -a "generic\t''
custom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l consent-message -d 'Your own text of consent, for the type custom' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l checkbox-message -d 'Text beside the tick box that hides the consent next time' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l is-audio-only -d 'Sound only: no cameras, HD or virtual backgrounds' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l hd-video-quality -d 'Lines and megabits a second of high-definition video' -r -f -a "720_1.5\t''
720_2.5\t''
1080_2.5\t''
1080_5.5\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l audio-quality -d 'Kilobits a second of sound' -r -f -a "32\t''
64\t''
128\t''
256\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l audio-autogain-enabled -d 'Even out how loud people are' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l audio-noise-suppression-enabled -d 'Take background noise out' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l audio-echo-cancellation-enabled -d 'Take echo and feedback out' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l mute-sound-enabled -d 'Let people silence the whole room for themselves' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l virtual-backgrounds-enabled -d 'Let people on desktops replace what is behind them' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l virtual-backgrounds-v2-enabled -d 'Use the newer engine for virtual backgrounds' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l screenshare-enabled -d 'Let people share their screen; not from phones' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l connection-message-enabled -d 'Warn in the room when someone\'s connection is weak' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l connection-quality-indicator-enabled -d 'Show people the quality of their own connection' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l whip-enabled -d 'Take in live video over WHIP from tools such as OBS, vMix or FFmpeg' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l video-tile-layout-mode -d 'Edge of each video tile on which the name stands; status icons go to the other' -r -f -a "top\t''
bottom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l video-fit-mode-enabled -d 'Show video whole instead of cropped; people may change it for themselves' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l broadcaster-tile-visibility -d 'Whose tiles to show: all, those with camera or microphone on, or with camera on' -r -f -a "all\t''
cam_mic\t''
cam\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l layout-mode-switch-enabled -d 'Let people change the layout' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l pin-enabled -d 'Let people enlarge one person and keep them in view' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l full-screen-enabled -d 'Let people open a tile full screen; not in the auto layout' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l minimize-own-tile-enabled -d 'Let people make their own tile small in the tiled layout' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l pip-enabled -d 'Let people keep the call in a small window of its own; Chrome on desktops' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l auto-pip-enabled -d 'Open that small window by itself when people switch to another tab' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l pin-panels-enabled -d 'Let permitted roles keep a panel open for everyone' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l participants-list-enabled -d 'Show the panel that lists who is here' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l simple-notifications-enabled -d 'Show quiet notices when people come and go' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l raise-hand-enabled -d 'Let people raise a hand to speak' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l room-reactions-enabled -d 'Let people react with emoji' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l end-session-enabled -d 'Show the button that ends the session for all' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l leave-session-enabled -d 'Show the button that leaves the session' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l rejoin-session-enabled -d 'Show those who left a link to come back' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l e2ee-enabled -d 'Encrypt names, chat, sound and video end to end; rules out breakouts, whiteboard and transcription' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l e2ee-badge-enabled -d 'Show whether the call is encrypted end to end' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l breakout-rooms-enabled -d 'Let hosts split people into smaller rooms; not with end-to-end encryption' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l breakouts -d 'Breakout rooms to have ready: names, or objects with id and name' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l breakout-free-movement-enabled -d 'Let people move between breakout rooms on their own' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l breakout-return-to-main-room-enabled -d 'Let people go back to the main room' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l breakout-timer-enabled -d 'Show a countdown in the breakout rooms' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l breakout-timer-duration -d 'Minutes that the countdown runs' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l breakout-end-on-timer -d 'Close the breakout rooms when the countdown ends, and bring people back' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l chat-enabled -d 'Let people write and read in the public chat' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l private-chat-enabled -d 'Let two people write to each other' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l private-group-chat-enabled -d 'Have a chat for chosen roles only' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l private-group-chat-name -d 'Name of that group chat [at least 3 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l private-group-chat-roles -d 'Roles in that group chat, by id or name' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l chat-persistence-enabled -d 'Bring the public chat of earlier sessions back when the room opens again' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l chat-reactions-enabled -d 'Let people react to chat messages with emoji' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l chat-reactions-extended-enabled -d 'Offer a larger choice of emoji for that' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l recordings-enabled -d 'Let permitted people record' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l recording-autostart-enabled -d 'Start recording when the first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l recording-breakout-autostart-enabled -d 'Start recording each breakout room when its first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l recordings-layout-mode -d 'Layout of recordings: auto enlarges who speaks or shares, tiled is an even grid' -r -f -a "auto\t''
tiled\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l hide-tiles-in-recordings-enabled -d 'Record sound and shared screens only, without video tiles' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l participant-names-in-recordings-enabled -d 'Show people\'s names on the tiles of recordings' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l recording-logo-enabled -d 'Show the logo in recordings' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l captions-in-recordings-enabled -d 'Show the transcription as subtitles in recordings' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l recording-bookmarks-enabled -d 'Let people mark moments while a recording runs' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l recording-consent-message-enabled -d 'Remind whoever starts a recording that all must agree to it' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l restream-enabled -d 'Let permitted people send the session live to another platform' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l restream-type -d 'Platform that gets the stream' -r -f -a "youtube\t''
vimeo\t''
cloudflare\t''
custom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l restream-key -d 'Stream key that the platform gave you' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l restream-url -d 'Server for the type custom, such as rtmps://live.example.com/app' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l restream-autostart-enabled -d 'Start the stream when the first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l restream-layout-mode -d 'Layout of the stream: auto enlarges who speaks, tiled is an even grid' -r -f -a "auto\t''
tiled\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l hide-tiles-in-restream-enabled -d 'Stream sound and shared content only, without video tiles' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l participant-names-in-restream-enabled -d 'Show people\'s names on the tiles of the stream' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l restream-logo-enabled -d 'Show the logo in the stream' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l restream-consent-message-enabled -d 'Remind whoever starts a stream that all must agree to it' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l whiteboard-enabled -d 'Have a whiteboard; not with end-to-end encryption' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l qa-enabled -d 'Let people ask, answer and moderate questions' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l qa-default-filter -d 'Questions that the Q&A panel shows at first' -r -f -a "all\t''
open\t''
answered\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l upvote-qa-enabled -d 'Let people vote for questions' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l polls-enabled -d 'Let permitted people make and run polls' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l shared-notes-enabled -d 'Have notes that all write together' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l content-library-enabled -d 'Let permitted people show files from the library' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l default-content-library -d 'Library that is open at first: the room\'s, or one\'s own' -r -f -a "room\t''
personal\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l library-id -d 'Library whose files the room shows' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l transcription-enabled -d 'Turn speech into text; not with end-to-end encryption' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l transcription-auto-start-enabled -d 'Start transcribing when the first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l transcription-store-enabled -d 'Keep transcripts and summaries after the session' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l captions-enabled -d 'Let people show captions on their own screen' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l captions-language -d 'Language that is spoken, for transcribing it' -r -f -a "bg\t''
ca\t''
da\t''
de\t''
en\t''
es\t''
fi\t''
fr\t''
it\t''
nl\t''
pt\t''
ro\t''
sv\t''
tr\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l telephony-enabled -d 'Let a telephone bridge into the room' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l telephony-phone-number -d 'Number that is dialled to reach the bridge, such as +1 234 567 890' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l telephony-pin-dtmf -d 'Keys sent to the bridge as PIN; W waits a second, w half a second: 123W1www2' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l delete-resources -d 'Delete recordings, chat, transcripts, results and the like too' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l delete-history -d 'Make past participants anonymous too: no names, no e-mail addresses' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l delete-library -d 'Delete the room\'s content library too' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l tags -d 'Delete rooms that have any of these tags, such as sales,berlin [at least 1 items] [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l delete-resources -d 'Delete recordings, chat, transcripts, results and the like too' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l delete-history -d 'Make past participants anonymous too: no names, no e-mail addresses' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l delete-library -d 'Delete the room\'s content library too' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-by-tag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l delete-history -d 'Make past participants anonymous too: no names, no e-mail addresses' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l delete-library -d 'Delete the room\'s content library too' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand rooms; and __fish_seen_subcommand_from delete-resources" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -f -a "create" -d 'Make a token, and the link that uses it, for one person to join a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and not __fish_seen_subcommand_from create inspect" -f -a "inspect" -d 'Show what a join token says, whether it is genuine, and how long it holds'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l role -d 'Role in the room, by id or name; the room\'s default role unless given' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l initials -d 'Letters on the person\'s tile while the camera is off' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l avatar -d 'Picture of the person: an image\'s URL' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l breakout-id -d 'Breakout room to go to at once, by id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l nbf -d 'Not valid before this: Unix time in seconds, or a date and time' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l exp -d 'When it ends: minutes from now (60), a Unix time, or a date and time; never unless given' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l name -d 'Name under which the person appears' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l user -d 'The person\'s id in your own system' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l valid-for -d 'Valid for so long from now, such as 45m, 1h or 2d' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l local -d 'Sign it here with the developer key and send nothing; needs the room\'s UUID and the team\'s id'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l token-only -d 'Print the token and nothing else'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand token; and __fish_seen_subcommand_from inspect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -f -a "list" -d 'List rooms in use, with how many people are in each'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -f -a "get" -d 'Show how many people are in one room'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -f -a "list-participants" -d 'List rooms in use, with the people in each'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and not __fish_seen_subcommand_from list get list-participants get-participants" -f -a "get-participants" -d 'Show the people in one room'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from list-participants" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand live; and __fish_seen_subcommand_from get-participants" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -f -a "list" -d 'List sessions of all rooms, newest first'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -f -a "list-room" -d 'List sessions of one room, newest first'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -f -a "get" -d 'Show one session: its room, times and figures'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -f -a "end" -d 'End a session in progress; everyone in it is put out'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and not __fish_seen_subcommand_from list list-room get end delete-resources" -f -a "delete-resources" -d 'Delete what a session left, and keep its record'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l date-start -d 'First day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l date-end -d 'Last day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l live -d 'true: only those in progress; false: only past ones' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l room-id -d 'Only those of this room: its UUID or friendly URL' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l date-start -d 'First day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l date-end -d 'Last day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l live -d 'true: only those in progress; false: only past ones' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from list-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l metrics -d 'Answer only these figures, such as participation_minutes,broadcasted_minutes; all unless given' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from end" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l delete-history -d 'Make the session\'s participants anonymous too: no names, no e-mail addresses' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand sessions; and __fish_seen_subcommand_from delete-resources" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -f -a "list" -d 'List people of all sessions, past and present'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -f -a "list-room" -d 'List people of one room\'s sessions, past and present'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -f -a "list-session" -d 'List people who were or are in one session'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -f -a "get" -d 'Show one participant: times, device and what they did'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -f -a "raise-hand" -d 'Raise the hand of someone in a room, as if they had'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and not __fish_seen_subcommand_from list list-room list-session get raise-hand lower-hand" -f -a "lower-hand" -d 'Lower the hand of someone in a room who raised it'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l date-start -d 'First day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l date-end -d 'Last day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l live -d 'true: only those in progress; false: only past ones' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l room-id -d 'Only those of this room: its UUID or friendly URL' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l date-start -d 'First day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l date-end -d 'Last day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l live -d 'true: only those in progress; false: only past ones' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l date-start -d 'First day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l date-end -d 'Last day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l live -d 'true: only those in progress; false: only past ones' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from list-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from raise-hand" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand participants; and __fish_seen_subcommand_from lower-hand" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -f -a "connect" -d 'Dial from a room to its phone bridge'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -f -a "disconnect" -d 'Hang up on a room\'s phone bridge; its callers are cut off'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -f -a "joined" -d 'Tell the room that calls have joined over the bridge'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -f -a "left" -d 'Tell the room that calls have ended'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -f -a "raise-hand" -d 'Raise the hand of someone on the phone'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -f -a "lower-hand" -d 'Lower the hand of someone on the phone'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -f -a "mute" -d 'Silence someone on the phone'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and not __fish_seen_subcommand_from connect disconnect joined left raise-hand lower-hand mute unmute" -f -a "unmute" -d 'Let someone on the phone be heard again'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from connect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from disconnect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l body -d 'The body, a JSON array: @FILE, - for stdin, or itself' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from joined" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l body -d 'The body, a JSON array: @FILE, - for stdin, or itself' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from left" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from raise-hand" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from lower-hand" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from mute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand phone; and __fish_seen_subcommand_from unmute" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "list" -d 'List recordings of all rooms, newest first'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "list-archived" -d 'List recordings put into the archive'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "get" -d 'Show one recording: status, length, who started it'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "link" -d 'Get a link from which anyone can download a recording for a while'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "bookmarks" -d 'List moments that people marked in a recording'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "start" -d 'Start to record the session in a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "stop" -d 'Stop the recording that runs in a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "archive" -d 'Move a recording to the archive, out of the usual list'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "unarchive" -d 'Bring a recording back from the archive'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "delete" -d 'Delete a recording and its file for good'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "delete-by-room" -d 'Delete all recordings made in a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and not __fish_seen_subcommand_from list list-archived get link bookmarks start stop archive unarchive delete delete-by-room delete-by-session" -f -a "delete-by-session" -d 'Delete all recordings made of a session'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l room-id -d 'Only those of this room: its UUID or friendly URL' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l status -d 'Only those that run still, are being made into a file, or can be downloaded' -r -f -a "IN_PROGRESS\t''
PENDING_CONVERSION\t''
READY\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l room-id -d 'Only those of this room: its UUID or friendly URL' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from list-archived" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l valid-for-minutes -d 'Minutes that the link works, such as 60' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from bookmarks" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from archive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from unarchive" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand recordings; and __fish_seen_subcommand_from delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -f -a "start" -d 'Start to send a room\'s session to another platform'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and not __fish_seen_subcommand_from start stop" -f -a "stop" -d 'Stop sending a room\'s session to another platform'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l type -d 'Platform that gets the stream; not with server_url' -r -f -a "vimeo\t''
youtube\t''
cloudflare\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l server-url -d 'Server that gets the stream, such as rtmps://live.example.com/app; not with type' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l stream-key -d 'Stream key that the platform gave you [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand restreamers; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -f -a "start" -d 'Start to write down what is said in a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and not __fish_seen_subcommand_from start stop" -f -a "stop" -d 'Stop writing down what is said in a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcription; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -f -a "list-room" -d 'List what was said in a room, line by line'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -f -a "list-session" -d 'List what was said in a session, line by line'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -f -a "export-room" -d 'Fetch everything said in a room as one document'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -f -a "export-session" -d 'Fetch everything said in a session as one document'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -f -a "delete-by-room" -d 'Delete the transcripts of all sessions of a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and not __fish_seen_subcommand_from list-room list-session export-room export-session delete-by-room delete-by-session" -f -a "delete-by-session" -d 'Delete everything written down of a session'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from list-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l format -d 'Form of the export: text to read (txt), or json' -r -f -a "txt\t''
json\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l locale -d 'Language of headings and other fixed text in the export' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l lang -d 'A second name that the API lists for `locale`; give one of them' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l output -d 'Write to this file, whole or not at all; - for stdout' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l force -d 'Replace the file if it is there'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l format -d 'Form of the export: text to read (txt), or json' -r -f -a "txt\t''
json\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l locale -d 'Language of headings and other fixed text in the export' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l lang -d 'A second name that the API lists for `locale`; give one of them' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l output -d 'Write to this file, whole or not at all; - for stdout' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l force -d 'Replace the file if it is there'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from export-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand transcripts; and __fish_seen_subcommand_from delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -f -a "get" -d 'Show a session told in a few sentences'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -f -a "delete-by-room" -d 'Delete the summaries of all sessions of a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and not __fish_seen_subcommand_from get delete-by-room delete-by-session" -f -a "delete-by-session" -d 'Delete the summary of a session'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand summaries; and __fish_seen_subcommand_from delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -f -a "list" -d 'List public chat messages of a room, of all its sessions'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -f -a "send" -d 'Send a message to everyone in a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -f -a "export" -d 'Fetch all chat messages of a room or session as one document'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -f -a "delete-by-room" -d 'Delete the chat messages of all sessions of a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and not __fish_seen_subcommand_from list send export delete-by-room delete-by-session" -f -a "delete-by-session" -d 'Delete the chat messages of a session'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l message -d 'Text to send to everyone in the room [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l format -d 'Form of the export: text to read (txt), json, a table (csv), or zip with both txt and csv' -r -f -a "txt\t''
json\t''
csv\t''
zip\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l locale -d 'Language of headings and other fixed text in the export' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l lang -d 'A second name that the API lists for `locale`; give one of them' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l output -d 'Write to this file, whole or not at all; - for stdout' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l force -d 'Replace the file if it is there'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand chat; and __fish_seen_subcommand_from delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "list" -d 'List questions of a room with their answers'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "create" -d 'Ask a question in a room, in someone\'s name'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "update" -d 'Change the wording of a question'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "dismiss" -d 'Set a question aside without an answer'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "reopen" -d 'Open a question again, so that it can be answered'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "vote" -d 'Vote for a question in someone\'s name'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "unvote" -d 'Take someone\'s vote for a question back'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "delete" -d 'Delete a question with its answers'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "export" -d 'Fetch questions and answers of a room or session as one document'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "delete-by-room" -d 'Delete questions and answers of all sessions of a room'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and not __fish_seen_subcommand_from list create update dismiss reopen vote unvote delete export delete-by-room delete-by-session" -f -a "delete-by-session" -d 'Delete questions and answers of a session'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l question -d 'What is asked, in words [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l anonymous -d 'Whether the asker\'s name is hidden' -r -f -a "true\t''
false\t''
null\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l breakout-id -d 'Breakout room in which it is asked, by UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l text -d 'What is asked, in words [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from dismiss" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from vote" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from unvote" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l format -d 'Form of the export: text to read (txt), or json' -r -f -a "txt\t''
json\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l locale -d 'Language of headings and other fixed text in the export' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l lang -d 'A second name that the API lists for `locale`; give one of them' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l output -d 'Write to this file, whole or not at all; - for stdout' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l force -d 'Replace the file if it is there'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand questions; and __fish_seen_subcommand_from delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -f -a "create" -d 'Answer a question in writing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -f -a "update" -d 'Change the wording of an answer'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -f -a "delete" -d 'Delete an answer; its question stays'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -f -a "start-live" -d 'Show that a question is now being answered aloud'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -f -a "stop-live" -d 'End the spoken answer to a question: it has been answered'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and not __fish_seen_subcommand_from create update delete start-live stop-live cancel-live" -f -a "cancel-live" -d 'Break the spoken answer to a question off, as if it had not begun'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l answer -d 'What is answered, in words [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l private -d 'Whether only the asker sees it' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l text -d 'What is answered, in words [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from start-live" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from stop-live" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l participant -d 'Who does this, as {"id": UUID}, or as {"name": ..., "external_id": ...} [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand answers; and __fish_seen_subcommand_from cancel-live" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "list" -d 'List the polls of a room and how far they are'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "get" -d 'Show one poll with its choices'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "create" -d 'Create a poll in a room, ready to be launched there'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "update" -d 'Change a poll\'s question, choices or kind'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "delete" -d 'Delete a poll with its votes'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "results" -d 'Show how people voted, each time the poll was run'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "export" -d 'Fetch polls and votes of a room or session as one document'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "template" -d 'Fetch an example of the file from which polls can be imported'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "import" -d 'Create many polls in a room from one CSV file'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "delete-by-room" -d 'Delete all polls of a room with their votes'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "delete-by-session" -d 'Delete the polls that people of a session made'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l question -d 'What to ask, such as Which day suits you? [at least 5 characters] [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l type -d 'One choice, several choices, or an answer in one\'s own words' -r -f -a "single\t''
multiple\t''
free\t''
null\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l options -d 'Choices, as [{"text": "Yes"}, {"text": "No"}]; none for the type free' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l anonymous -d 'Whether results leave out who chose what' -r -f -a "true\t''
false\t''
null\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l multiple -d 'Old way to allow several choices; give type instead' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l question -d 'What to ask, such as Which day suits you? [at least 5 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l type -d 'One choice, several choices, or an answer in one\'s own words' -r -f -a "single\t''
multiple\t''
free\t''
null\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l options -d 'Choices, as [{"text": "Yes"}, {"text": "No"}]; none for the type free' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l anonymous -d 'Whether results leave out who chose what' -r -f -a "true\t''
false\t''
null\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l multiple -d 'Old way to allow several choices; give type instead' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from results" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l format -d 'Form of the export: text to read (txt), or json' -r -f -a "txt\t''
json\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l locale -d 'Language of headings and other fixed text in the export' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l lang -d 'A second name that the API lists for `locale`; give one of them' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l output -d 'Write to this file, whole or not at all; - for stdout' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l force -d 'Replace the file if it is there'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l output -d 'Write to this file, whole or not at all; - for stdout' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l force -d 'Replace the file if it is there'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l file -d 'Polls as CSV or text in UTF-8, at most 2 MB; the template shows the columns [at most 2097152 characters] [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand polls; and __fish_seen_subcommand_from delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "list" -d 'List the quizzes of a room and how far they are'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "get" -d 'Show one quiz with its questions and right answers'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "create" -d 'Create a quiz in a room, ready to be launched there'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "update" -d 'Change a quiz\'s title, questions or timing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "delete" -d 'Delete a quiz with its answers'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "results" -d 'Show how people answered, each time the quiz was run'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "export" -d 'Fetch the results of a room\'s quizzes as one document'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "template" -d 'Fetch an example of the file from which quizzes can be imported'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "import" -d 'Create many quizzes in a room from one CSV file'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "delete-by-room" -d 'Delete all quizzes of a room with their answers'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and not __fish_seen_subcommand_from list get create update delete results export template import delete-by-room delete-by-session" -f -a "delete-by-session" -d 'Delete the quizzes that people of a session made'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l title -d 'Name of the quiz [1 to 512 characters] [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l questions -d 'Questions, as [{"text": "2+2?", "choices": [{"text": "4", "correct": true}, {"text": "5"}]}] [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l timing-mode -d 'Whether the time limit is for the whole quiz or for each question' -r -f -a "quiz\t''
question\t''
null\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l time-limit-seconds -d 'Seconds that people have to answer [at least 1]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l time-limit-minutes -d 'Minutes that people have for the whole quiz [1 to 1440]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l passing-score -d 'Percent of right answers that passes [0 to 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l title -d 'Name of the quiz [1 to 512 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l questions -d 'All questions as they shall be, as when creating, with the ids of those that exist' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l timing-mode -d 'Whether the time limit is for the whole quiz or for each question' -r -f -a "quiz\t''
question\t''
null\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l time-limit-seconds -d 'Seconds that people have to answer [at least 1]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l time-limit-minutes -d 'Minutes that people have for the whole quiz [1 to 1440]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l passing-score -d 'Percent of right answers that passes [0 to 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l session-id -d 'Only those of this session, by its UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from results" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l format -d 'Form of the export: text to read (txt), json, a table (csv), or zip with both txt and csv' -r -f -a "txt\t''
json\t''
csv\t''
zip\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l locale -d 'Language of headings and other fixed text in the export' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l lang -d 'A second name that the API lists for `locale`; give one of them' -r -f -a "en\t''
it\t''
de\t''
es\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l output -d 'Write to this file, whole or not at all; - for stdout' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l force -d 'Replace the file if it is there'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l output -d 'Write to this file, whole or not at all; - for stdout' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l force -d 'Replace the file if it is there'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from template" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l file -d 'Quizzes as CSV or text in UTF-8, at most 2 MB; the template shows the columns [at most 2097152 characters] [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from import" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand quizzes; and __fish_seen_subcommand_from delete-by-session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -f -a "list" -d 'List the team\'s libraries of files'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -f -a "get" -d 'Show one library: its name and its id in your system'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -f -a "create" -d 'Create an empty library; a room shows it when its library_id says so'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -f -a "update" -d 'Rename a library, or change its id in your system'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -f -a "delete" -d 'Delete a library with everything in it'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and not __fish_seen_subcommand_from list get create update delete hierarchy" -f -a "hierarchy" -d 'Show a library\'s folders and files as a tree'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l name -d 'Name of the library [at least 1 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l external-id -d 'The library\'s id in your own system' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l name -d 'Name of the library [at least 1 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l external-id -d 'The library\'s id in your own system' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand libraries; and __fish_seen_subcommand_from hierarchy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -f -a "list" -d 'List the folders in which a library sorts its files'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -f -a "get" -d 'Show one folder: its name and its id in your system'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -f -a "create" -d 'Create a folder in a library, or in another folder of it'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -f -a "update" -d 'Rename a folder or move it into another'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and not __fish_seen_subcommand_from list get create update delete" -f -a "delete" -d 'Delete a folder; the library itself stays'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l name -d 'Name of the folder [at least 1 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l parent-id -d 'Folder in which it stands, by UUID; null for the top of the library' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l name -d 'Name of the folder [at least 1 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l parent-id -d 'Folder in which it stands, by UUID; null for the top of the library' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-folders; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -f -a "list" -d 'List the files of a library with their types and sizes'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -f -a "get" -d 'Show one file and whether it is ready'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -f -a "links" -d 'Get links to a file\'s pages and their previews'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -f -a "create" -d 'Announce a file, and get the address and token to upload it'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -f -a "create-webapp" -d 'Add a web page to a library: a video, a board, a document'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -f -a "create-whiteboard" -d 'Add an empty whiteboard to a library'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -f -a "update" -d 'Rename a file or move it to another folder'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and not __fish_seen_subcommand_from list get links create create-webapp create-whiteboard update delete" -f -a "delete" -d 'Delete a file of a library; rooms can\'t show it any more'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from links" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l name -d 'Name of the file, such as agenda.pdf [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l folder-id -d 'Folder of the library in which it stands, by UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l file-size -d 'Size of the file in bytes' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l url -d 'What to show: a page meant for embedding, such as a video or a board [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l name -d 'Name under which it is listed [at least 1 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l folder-id -d 'Folder of the library in which it stands, by UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-webapp" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l folder-id -d 'Folder of the library in which it stands, by UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l private -d 'Whether only permitted people see it' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from create-whiteboard" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l name -d 'Name of the file, such as agenda.pdf' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l folder-id -d 'Folder of the library in which it stands, by UUID' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand library-files; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "list" -d 'List the team\'s roles, such as moderator'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "get" -d 'Show one role with its permissions'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "create" -d 'Create a role: a set of permissions under a name'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "update" -d 'Change a role\'s names, description or permissions'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and not __fish_seen_subcommand_from list get create update delete" -f -a "delete" -d 'Delete a role; rooms can\'t offer it any more'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l name -d 'Short name for tokens and settings: letters, digits, - and _; unique in the team [at most 30 characters] [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l display-name -d 'Name that people see [3 to 100 characters] [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l description -d 'What the role is for' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l permissions -d 'What the role may do, as {"broadcast": true, ...}; the list of permissions names them all' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l name -d 'Short name for tokens and settings: letters, digits, - and _; unique in the team [at most 30 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l display-name -d 'Name that people see [3 to 100 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l description -d 'What the role is for' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l permissions -d 'What the role may do, as {"broadcast": true, ...}; the list of permissions names them all' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand roles; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and not __fish_seen_subcommand_from list" -f -a "list" -d 'List every permission that a role can have'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand permissions; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -f -a "team" -d 'Count what the whole team did in a period'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -f -a "team-current" -d 'Count what the whole team did in the current period'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -f -a "current" -d 'Show the team\'s use right now and so far in the current period'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -f -a "totals" -d 'Count rooms, participants and minutes of each tag'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -f -a "started-sessions" -d 'List who started how many sessions in a period'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -f -a "room" -d 'Count what happened in a room in a period'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -f -a "room-current" -d 'Count what happened in a room in the current period'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -f -a "session" -d 'Count what happened in a session'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and not __fish_seen_subcommand_from team team-current current totals started-sessions room room-current session participant" -f -a "participant" -d 'Count what a participant did in their session'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l date-start -d 'First day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l date-end -d 'Last day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l metrics -d 'Answer only these figures, such as participation_minutes,broadcasted_minutes; all unless given' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l metrics -d 'Answer only these figures, such as participation_minutes,broadcasted_minutes; all unless given' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from team-current" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from current" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from totals" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l date-start -d 'First day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l date-end -d 'Last day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from started-sessions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l date-start -d 'First day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l date-end -d 'Last day of the period, as YYYY-MM-DD' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l metrics -d 'Answer only these figures, such as participation_minutes,broadcasted_minutes; all unless given' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l metrics -d 'Answer only these figures, such as participation_minutes,broadcasted_minutes; all unless given' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from room-current" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l metrics -d 'Answer only these figures, such as participation_minutes,broadcasted_minutes; all unless given' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from session" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand statistics; and __fish_seen_subcommand_from participant" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -f -a "list" -d 'List the team\'s webhooks and where they report to'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -f -a "get" -d 'Show one webhook with the events it reports'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -f -a "create" -d 'Have events reported to a URL of yours'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -f -a "update" -d 'Change a webhook\'s URL, events, name or secret'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -f -a "delete" -d 'Delete a webhook: nothing is reported to it any more'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and not __fish_seen_subcommand_from list get create update delete events" -f -a "events" -d 'List the events that a webhook can report'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l offset -d 'Rows to skip from the start of the list [at least 0]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l order -d 'Oldest first (asc) or newest first (desc, unless given)' -r -f -a "asc\t''
desc\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l after -d 'Go on after the row with this id' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l limit -d 'Most rows in all [default: 100]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l all -d 'Every row, as they come'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l endpoint -d 'URL of yours to which the events are posted [3 to 100 characters] [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l events -d 'Events to report, such as session_started,recording_ready; the API lists all [required]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l name -d 'Name by which your team knows the webhook [3 to 100 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l authorization-header -d 'Secret sent in each report\'s Authorization header, for you to check' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l endpoint -d 'URL of yours to which the events are posted [3 to 100 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l events -d 'Events to report, such as session_started,recording_ready; the API lists all' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l name -d 'Name by which your team knows the webhook [3 to 100 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l authorization-header -d 'Secret sent in each report\'s Authorization header, for you to check' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s y -l yes -d 'Do it without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from delete" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand webhooks; and __fish_seen_subcommand_from events" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -f -a "get" -d 'Show the team\'s default room settings, its domain and its limits'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and not __fish_seen_subcommand_from get update" -f -a "update" -d 'Change the team\'s default room settings'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l domain -d 'Your part of the address in {domain}.digitalsamba.com: letters, digits, - and _ [3 to 32 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l default-role -d 'Role, by id or name, of people who come without one in their token' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l roles -d 'Roles that the room offers, by id or name, in the order the panel shows them' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l session-length -d 'Minutes after which a session ends by itself; null for no limit [1 to 1440]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l is-locked -d 'People wait in the lobby until someone lets them in; needs more than one role' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l lobby-message -d 'What people read while they wait in the lobby [3 to 1000 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l lobby-sound-enabled -d 'Play a sound when someone enters the lobby' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l invite-participants-enabled -d 'Show the Invite people button to those who may invite' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l invite-participants-advanced-enabled -d 'Open the invitation panel by default, with links to copy instead of e-mail' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l topbar-enabled -d 'Show the bar at the top' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l toolbar-enabled -d 'Show the toolbar with microphone, camera and the rest' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l toolbar-position -d 'Side of the screen for the toolbar on desktops' -r -f -a "left\t''
right\t''
bottom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l toolbar-color -d 'Background of the toolbar, such as #000000' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l primary-color -d 'Buttons and other things to click, such as #3771E0' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l background-color -d 'Background behind the video tiles, such as #000000' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l palette-mode -d 'Light or dark panels, dialogs and join screen' -r -f -a "light\t''
dark\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l logo-enabled -d 'Show the logo in the room' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l custom-logo -d 'Logo for the room and its recordings: an image\'s URL, or the image in base64' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l application-logo -d 'Logo for the page where people join: an image\'s URL, or the image in base64' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l favicon -d 'Icon in the browser\'s tab: an image\'s URL, or the image in base64' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l html-title -d 'Title of the browser\'s tab, unless the room is embedded in a page [3 to 255 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l watermark-enabled -d 'Cover the screen with a repeated text, against copies and photos' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l watermark-text -d 'Words repeated across the screen when the watermark is on [3 to 50 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l language -d 'Language of the room\'s buttons and messages until someone picks another' -r -f -a "ar-SA\t''
ca-ES\t''
en\t''
es-ES\t''
de-DE\t''
it-IT\t''
nb-NO\t''
nl-NL\t''
pt-PT\t''
ro-RO\t''
zh-CN\t''
zh-TW\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l languages -d 'Languages that people may choose from, such as en, es-ES' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l language-selection-enabled -d 'Let each person choose the language of their own screen' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l join-screen-enabled -d 'Let people test camera, microphone and speakers before they enter' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l audio-on-join-enabled -d 'People enter with the microphone on' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l video-on-join-enabled -d 'People enter with the camera on' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l hd-video-on-join-enabled -d 'People enter in high definition; takes more of their upload bandwidth' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l minimize-own-tile-on-join-enabled -d 'People enter with their own tile made small' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l layout-mode-on-join -d 'Layout at the start: auto enlarges who speaks or shares, tiled is an even grid' -r -f -a "auto\t''
tiled\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l consent-message-enabled -d 'Ask people to agree to your privacy policy when they join' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l consent-message-type -d 'Ask with the standard text, or with consent_message' -r -f -a "generic\t''
custom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l consent-message -d 'Your own text of consent, for the type custom' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l checkbox-message -d 'Text beside the tick box that hides the consent next time' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l hd-video-quality -d 'Lines and megabits a second of high-definition video' -r -f -a "720_1.5\t''
720_2.5\t''
1080_2.5\t''
1080_5.5\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l audio-quality -d 'Kilobits a second of sound' -r -f -a "32\t''
64\t''
128\t''
256\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l audio-autogain-enabled -d 'Even out how loud people are' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l audio-noise-suppression-enabled -d 'Take background noise out' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l audio-echo-cancellation-enabled -d 'Take echo and feedback out' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l mute-sound-enabled -d 'Let people silence the whole room for themselves' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l virtual-backgrounds-enabled -d 'Let people on desktops replace what is behind them' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l virtual-backgrounds-v2-enabled -d 'Use the newer engine for virtual backgrounds' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l screenshare-enabled -d 'Let people share their screen; not from phones' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l connection-message-enabled -d 'Warn in the room when someone\'s connection is weak' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l connection-quality-indicator-enabled -d 'Show people the quality of their own connection' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l video-tile-layout-mode -d 'Edge of each video tile on which the name stands; status icons go to the other' -r -f -a "top\t''
bottom\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l video-fit-mode-enabled -d 'Show video whole instead of cropped; people may change it for themselves' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l layout-mode-switch-enabled -d 'Let people change the layout' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l pin-enabled -d 'Let people enlarge one person and keep them in view' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l full-screen-enabled -d 'Let people open a tile full screen; not in the auto layout' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l minimize-own-tile-enabled -d 'Let people make their own tile small in the tiled layout' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l pip-enabled -d 'Let people keep the call in a small window of its own; Chrome on desktops' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l auto-pip-enabled -d 'Open that small window by itself when people switch to another tab' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l pin-panels-enabled -d 'Let permitted roles keep a panel open for everyone' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l participants-list-enabled -d 'Show the panel that lists who is here' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l simple-notifications-enabled -d 'Show quiet notices when people come and go' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l raise-hand-enabled -d 'Let people raise a hand to speak' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l room-reactions-enabled -d 'Let people react with emoji' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l end-session-enabled -d 'Show the button that ends the session for all' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l leave-session-enabled -d 'Show the button that leaves the session' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l rejoin-session-enabled -d 'Show those who left a link to come back' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l e2ee-enabled -d 'Encrypt names, chat, sound and video end to end; rules out breakouts, whiteboard and transcription' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l e2ee-badge-enabled -d 'Show whether the call is encrypted end to end' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l chat-enabled -d 'Let people write and read in the public chat' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l private-chat-enabled -d 'Let two people write to each other' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l private-group-chat-enabled -d 'Have a chat for chosen roles only' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l private-group-chat-name -d 'Name of that group chat [at least 3 characters]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l private-group-chat-roles -d 'Roles in that group chat, by id or name' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l chat-persistence-enabled -d 'Bring the public chat of earlier sessions back when the room opens again' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l chat-reactions-enabled -d 'Let people react to chat messages with emoji' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l chat-reactions-extended-enabled -d 'Offer a larger choice of emoji for that' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l recordings-enabled -d 'Let permitted people record' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l recording-autostart-enabled -d 'Start recording when the first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l recording-breakout-autostart-enabled -d 'Start recording each breakout room when its first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l recordings-layout-mode -d 'Layout of recordings: auto enlarges who speaks or shares, tiled is an even grid' -r -f -a "auto\t''
tiled\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l hide-tiles-in-recordings-enabled -d 'Record sound and shared screens only, without video tiles' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l participant-names-in-recordings-enabled -d 'Show people\'s names on the tiles of recordings' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l recording-logo-enabled -d 'Show the logo in recordings' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l captions-in-recordings-enabled -d 'Show the transcription as subtitles in recordings' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l recording-bookmarks-enabled -d 'Let people mark moments while a recording runs' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l recording-consent-message-enabled -d 'Remind whoever starts a recording that all must agree to it' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l whiteboard-enabled -d 'Have a whiteboard; not with end-to-end encryption' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l qa-enabled -d 'Let people ask, answer and moderate questions' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l qa-default-filter -d 'Questions that the Q&A panel shows at first' -r -f -a "all\t''
open\t''
answered\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l upvote-qa-enabled -d 'Let people vote for questions' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l polls-enabled -d 'Let permitted people make and run polls' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l shared-notes-enabled -d 'Have notes that all write together' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l content-library-enabled -d 'Let permitted people show files from the library' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l default-content-library -d 'Library that is open at first: the room\'s, or one\'s own' -r -f -a "room\t''
personal\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l library-id -d 'Library whose files the room shows' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l transcription-enabled -d 'Turn speech into text; not with end-to-end encryption' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l transcription-auto-start-enabled -d 'Start transcribing when the first person joins' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l transcription-store-enabled -d 'Keep transcripts and summaries after the session' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l captions-enabled -d 'Let people show captions on their own screen' -r -f -a "true\t''
false\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l captions-language -d 'Language that is spoken, for transcribing it' -r -f -a "bg\t''
ca\t''
da\t''
de\t''
en\t''
es\t''
fi\t''
fr\t''
it\t''
nl\t''
pt\t''
ro\t''
sv\t''
tr\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l body -d 'Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l set -d 'A field without a flag; NAME:=JSON for other than text' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand defaults; and __fish_seen_subcommand_from update" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l port -d 'Port to listen on; 0 takes a free one [default: 3000]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l host -d 'Loopback address to listen on with --http' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l surface -d 'Which tools are shown' -r -f -a "meta\t''
default\t''
full\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l http -d 'Listen on HTTP in place of stdin and stdout'
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l allow-destructive -d 'Let assistants delete things and interrupt people in a call'
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand serve" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l port -d 'Port to listen on; 0 takes a free one [default: 3000]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l key -d 'The developer key that it takes' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l team -d 'The id of its team' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l rooms -d 'How many sample rooms there are; a million costs nothing' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l seed -d 'Same number, same sample team' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l write-ca -d 'Where that certificate is written [default: sandbox-ca.pem beside the state]' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l faults -d 'How it misbehaves: latency=20ms,429=0.02,cut=0.01; see the manual' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l tls -d 'Speak TLS; the certificate to trust is written to a file, see --write-ca'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and not __fish_seen_subcommand_from reset" -f -a "reset" -d 'Forget everything that --sandbox has kept'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -s q -l query -d 'A parameter of the query; may be repeated' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l body -d 'The body: @FILE, - for stdin, or itself' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l all -d 'Every row of a list, page after page; only for GET'
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -s y -l yes -d 'Send a DELETE without asking'
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l dry-run -d 'Show the request and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l curl -d 'Show the request as a curl line and send nothing'
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand api" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand commands" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l dir -d 'Write one page a command group there' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -s o -l output-format -d 'Form of the result [default: table on a terminal, tsv in a pipe]' -r -f -a "table\t''
tsv\t''
json\t''
ndjson\t''
csv\t''
yaml\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l fields -d 'Only these fields, in this order, in any format' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l color -d 'Colour [default: auto]' -r -f -a "auto\t''
always\t''
never\t''"
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l api-url -d 'The API\'s address' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l team -d 'The team\'s id: with it the key is sent as HTTP Basic' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l pool-size -d 'Most connections to the API [default: 5]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l timeout -d 'Longest a call may take [default: 30s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l connect-timeout -d 'Longest connecting may take [default: 5s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l idle-timeout -d 'Longest a reply may stand still [default: 15s]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l http -d 'Which HTTP to speak with the API: auto, 1 or 2 [default: auto]' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l ca-file -d 'Certificates (PEM) to trust in place of the system\'s' -r
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l env-file -d 'Read variables from this file in place of ./.env' -r -F
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l json -d 'The whole result as JSON; short for -o json'
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -s q -l quiet -d 'No remarks on stderr, only warnings and errors'
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -s v -l verbose -d 'Say where settings come from and what is retried; -vv shows every call'
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -l sandbox -d 'Use the embedded sandbox in place of the API; no account needed'
complete -c dsamba -n "__fish_dsamba_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
