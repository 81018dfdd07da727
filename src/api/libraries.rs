//! Libraries: collections of files to show in rooms.
use super::groups::PAGE;
use super::library_files::WORDS;
use super::spec::{CacheClass, Kind, Op, Param, Resource, checked, delete, field, get, list, patch, path, post};

/// A library in the path.
pub const LIBRARY: &[Param] = &[path("library", Kind::Uuid, "The library: its UUID, from the list of libraries")];

const NAME: Param = field("name", Kind::Text, "Name of the library").at_least(1);
const EXTERNAL_ID: Param = field("external_id", Kind::Text, "The library's id in your own system");

const fn library(op: Op) -> Op {
    op.columns(&["id", "name", "external_id", "created_at"])
}

/// The operations on libraries.
pub static LIBRARIES: Resource = Resource {
    name: "libraries",
    about: "Collections of files to show in rooms",
    ops: &checked(
        "libraries",
        [
            library(list("/libraries", "List the team's libraries of files"))
                .tool("list-libraries")
                .with(PAGE)
                .cache(CacheClass::Short),
            library(get("get", "/libraries/{library}", "Show one library: its name and its id in your system"))
                .tool("get-library-details")
                .with(LIBRARY)
                .cache(CacheClass::Short)
                .batched_by("list-libraries", "library", "id"),
            library(post(
                "create",
                "/libraries",
                "Create an empty library; a room shows it when its library_id says so",
            ))
            .tool("create-library")
            .with(&[NAME.nullable(), EXTERNAL_ID]),
            library(patch("update", "/libraries/{library}", "Rename a library, or change its id in your system"))
                .tool("update-library")
                .with(LIBRARY)
                .with(&[NAME, EXTERNAL_ID]),
            delete("delete", "/libraries/{library}", "Delete a library with everything in it")
                .tool("delete-library")
                .with(LIBRARY)
                .stales(&["library-folders", "library-files", "rooms", "defaults"]),
            library(get("hierarchy", "/libraries/{library}/hierarchy", "Show a library's folders and files as a tree"))
                .tool("get-library-hierarchy")
                .strangers(WORDS)
                .with(LIBRARY)
                .cache(CacheClass::Short),
        ],
    ),
};
