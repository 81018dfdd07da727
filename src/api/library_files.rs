//! Library files: pictures, documents, web apps and whiteboards to show in rooms.
use super::groups::PAGE;
use super::libraries::LIBRARY;
use super::spec::{
    CacheClass, Effects, Kind, Op, Param, Reply, Resource, checked, delete, field, get, list, patch, path, post,
};

const FILE: &[Param] =
    &[path("libraryFile", Kind::Uuid, "The file: its UUID, from the list of the library's files").arg("file")];
const NAME: Param = field("name", Kind::Text, "Name of the file, such as agenda.pdf");
const FOLDER: Param = field("folder_id", Kind::Uuid, "Folder of the library in which it stands, by UUID");
/// The document doesn't mark it as required, but there is nothing to show without it.
const URL: Param =
    field("url", Kind::Url, "What to show: a page meant for embedding, such as a video or a board").required();

const COLUMNS: &[&str] = &["id", "name", "type", "size", "folder_id", "created_at"];

/// Files come from whoever may share one in a room, with the names they gave them.
pub(super) const WORDS: &[&str] = &["name", "storage_file_name"];

const fn file(op: Op) -> Op {
    op.strangers(WORDS).with(LIBRARY).columns(COLUMNS)
}

/// The operations on files of a library.
pub static LIBRARY_FILES: Resource = Resource {
    name: "library-files",
    about: "Pictures, documents, web apps and whiteboards of a library",
    ops: &checked(
        "library-files",
        [
            file(list("/libraries/{library}/files", "List the files of a library with their types and sizes"))
                .tool("list-library-files")
                .with(PAGE)
                .reply(Reply::Rows)
                .cache(CacheClass::Short),
            file(get("get", "/libraries/{library}/files/{libraryFile}", "Show one file and whether it is ready"))
                .tool("get-library-file-details")
                .with(FILE)
                .cache(CacheClass::Short),
            get(
                "links",
                "/libraries/{library}/files/{libraryFile}/links",
                "Get links to a file's pages and their previews",
            )
            .tool("get-file-links")
            .detail("Whoever holds a link can open the page.")
            .with(LIBRARY)
            .with(FILE)
            .columns(&["pages"])
            .effect(Effects::EGRESS),
            post("create", "/libraries/{library}/files", "Announce a file, and get the address and token to upload it")
                .tool("create-library-file")
                .detail("The token works for about fifteen minutes. The upload itself goes to external_storage_url.")
                .with(LIBRARY)
                .with(&[NAME.required(), FOLDER, field("file_size", Kind::Integer, "Size of the file in bytes")])
                .columns(&["file_id", "file_name", "external_storage_url", "expiration_timestamp"])
                .secret_reply(&["token"])
                .stales(&["libraries"]),
            post(
                "create-webapp",
                "/libraries/{library}/webapps",
                "Add a web page to a library: a video, a board, a document",
            )
            .tool("create-webapp")
            .with(LIBRARY)
            .with(&[URL, field("name", Kind::Text, "Name under which it is listed").at_least(1), FOLDER])
            .columns(&["id", "name", "type", "url", "status", "created_at"])
            .stales(&["libraries"]),
            file(post("create-whiteboard", "/libraries/{library}/whiteboards", "Add an empty whiteboard to a library"))
                .tool("create-whiteboard")
                .with(&[FOLDER, field("private", Kind::Bool, "Whether only permitted people see it")])
                .stales(&["libraries"]),
            file(patch(
                "update",
                "/libraries/{library}/files/{libraryFile}",
                "Rename a file or move it to another folder",
            ))
            .tool("update-library-file")
            .with(FILE)
            .with(&[NAME, FOLDER])
            .stales(&["libraries"]),
            delete(
                "delete",
                "/libraries/{library}/files/{libraryFile}",
                "Delete a file of a library; rooms can't show it any more",
            )
            .tool("delete-library-file")
            .with(LIBRARY)
            .with(FILE)
            .stales(&["libraries"]),
        ],
    ),
};
