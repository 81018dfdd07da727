//! Library folders: how files in a library are sorted.
use super::groups::PAGE;
use super::libraries::LIBRARY;
use super::spec::{CacheClass, Kind, Op, Param, Resource, checked, delete, field, get, list, patch, path, post};

const FOLDER: &[Param] =
    &[path("libraryFolder", Kind::Uuid, "The folder: its UUID, from the list of the library's folders").arg("folder")];
const NAME: Param = field("name", Kind::Text, "Name of the folder").at_least(1);
const PARENT: Param =
    field("parent_id", Kind::Uuid, "Folder in which it stands, by UUID; null for the top of the library").nullable();

/// A folder's name is in `description`, as a room's is.
const fn folder(op: Op) -> Op {
    op.with(LIBRARY).columns(&["id", "description", "external_id", "created_at"])
}

/// The operations on folders of a library.
pub static LIBRARY_FOLDERS: Resource = Resource {
    name: "library-folders",
    about: "Folders in which files of a library are sorted",
    ops: &checked(
        "library-folders",
        [
            folder(list("/libraries/{library}/folders", "List the folders in which a library sorts its files"))
                .tool("list-library-folders")
                .with(PAGE)
                .cache(CacheClass::Short),
            folder(get(
                "get",
                "/libraries/{library}/folders/{libraryFolder}",
                "Show one folder: its name and its id in your system",
            ))
            .tool("get-library-folder-details")
            .with(FOLDER)
            .cache(CacheClass::Short)
            .batched_by("list-library-folders", "folder", "id"),
            folder(post(
                "create",
                "/libraries/{library}/folders",
                "Create a folder in a library, or in another folder of it",
            ))
            .tool("create-library-folder")
            .with(&[NAME.nullable(), PARENT])
            .stales(&["libraries"]),
            folder(patch(
                "update",
                "/libraries/{library}/folders/{libraryFolder}",
                "Rename a folder or move it into another",
            ))
            .tool("update-library-folder")
            .with(FOLDER)
            .with(&[NAME, PARENT])
            .stales(&["libraries"]),
            delete(
                "delete",
                "/libraries/{library}/folders/{libraryFolder}",
                "Delete a folder; the library itself stays",
            )
            .tool("delete-library-folder")
            .with(LIBRARY)
            .with(FOLDER)
            .stales(&["libraries", "library-files"]),
        ],
    ),
};
