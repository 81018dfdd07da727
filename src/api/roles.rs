//! Roles: what people in a room may do.
use super::groups::ORDERED;
use super::spec::{CacheClass, Kind, Param, Resource, checked, delete, field, get, list, patch, path, post};

const ROLE: &[Param] = &[path("role", Kind::Key, "The role: its UUID or name, such as moderator")];

const NAME: Param =
    field("name", Kind::Text, "Short name for tokens and settings: letters, digits, - and _; unique in the team")
        .at_most(30);
const DISPLAY_NAME: Param = field("display_name", Kind::Text, "Name that people see").range(3, 100);
const DESCRIPTION: Param = field("description", Kind::Text, "What the role is for").nullable();
/// The document calls it an object and an array at once; what comes back is an object of switches by permission.
const PERMISSIONS: Param = field(
    "permissions",
    Kind::Json,
    "What the role may do, as {\"broadcast\": true, ...}; the list of permissions names them all",
)
.nullable();

const COLUMNS: &[&str] = &["id", "name", "display_name", "description", "default"];

/// The operations on roles.
pub static ROLES: Resource = Resource {
    name: "roles",
    about: "What people in a room may do: speaker, moderator and your own",
    ops: &checked(
        "roles",
        [
            list("/roles", "List the team's roles, such as moderator")
                .tool("get-roles")
                .with(ORDERED)
                .columns(COLUMNS)
                .cache(CacheClass::Short),
            get("get", "/roles/{role}", "Show one role with its permissions")
                .tool("get-role")
                .with(ROLE)
                .columns(COLUMNS)
                .cache(CacheClass::Short),
            post("create", "/roles", "Create a role: a set of permissions under a name")
                .tool("create-role")
                .with(&[NAME.required(), DISPLAY_NAME.required(), DESCRIPTION, PERMISSIONS])
                .columns(COLUMNS),
            patch("update", "/roles/{role}", "Change a role's names, description or permissions")
                .tool("update-role")
                .with(ROLE)
                .with(&[NAME, DISPLAY_NAME, DESCRIPTION, PERMISSIONS])
                .columns(COLUMNS)
                .stales(&["rooms", "defaults"]),
            delete("delete", "/roles/{role}", "Delete a role; rooms can't offer it any more")
                .tool("delete-role")
                .with(ROLE)
                .stales(&["rooms", "defaults"]),
        ],
    ),
};
