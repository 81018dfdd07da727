//! What nobody gets below: hyper in front, hyper behind, and nothing between that is not the work itself.

use bytes::Bytes;
use http::{HeaderValue, Request, Response};
use http_body_util::{BodyExt, Empty, Full};
use hyper::body::Incoming;
use hyper::client::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::LocalSet;

/// What it does for each call.
enum Work {
    /// Sends these bytes.
    Canned(Bytes),
    /// Forwards what the upstream says of the room in the question.
    Room,
    /// Sends it as text and as JSON.
    Blocks,
    /// Asks for the page and sends it as text and as JSON.
    Page,
}

/// Connections to the upstream.
enum Pool {
    Http1 { address: String, idle: RefCell<Vec<http1::SendRequest<Empty<Bytes>>>> },
    Http2 { address: String, open: Vec<http2::SendRequest<Empty<Bytes>>>, next: RefCell<usize> },
}

struct Floor {
    work: Work,
    pool: Pool,
    wait: String,
}

/// Serves until it is ended. `upstream` is `ADDRESS/WAIT`; `work` is `room`, `page`, or a file to send.
pub(crate) fn serve(upstream: &str, pool: usize, http2: bool, work: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (address, wait) = upstream.split_once('/').unwrap();
    LocalSet::new().block_on(&runtime, async {
        let work = match work {
            "room" => Work::Room,
            "blocks" => Work::Blocks,
            "page" => Work::Page,
            file => Work::Canned(std::fs::read(file).unwrap().into()),
        };
        let pool = if matches!(work, Work::Canned(_)) { None } else { Some(Pool::open(address, pool, http2).await) };
        let pool = pool.unwrap_or(Pool::Http1 { address: String::new(), idle: RefCell::default() });
        let floor = Rc::new(Floor { work, pool, wait: wait.to_owned() });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", listener.local_addr().unwrap());
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            let floor = floor.clone();
            tokio::task::spawn_local(async move {
                let service = service_fn(move |request| answer(floor.clone(), request));
                let _ =
                    hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
            });
        }
    });
}

async fn answer(floor: Rc<Floor>, request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let question = request.into_body().collect().await.unwrap().to_bytes();
    let body = match &floor.work {
        Work::Canned(bytes) => bytes.clone(),
        Work::Room => floor.room(&question).await,
        Work::Blocks => blocks(&floor.room(&question).await),
        Work::Page => blocks(&floor.pool.get(&format!("/{}/api/v1/rooms?limit=100", floor.wait)).await),
    };
    let mut response = Response::new(Full::new(body));
    response.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
    Ok(response)
}

impl Floor {
    async fn room(&self, question: &[u8]) -> Bytes {
        let text = std::str::from_utf8(question).unwrap();
        let (_, from) = text.split_once("\"room\":\"").unwrap();
        self.pool.get(&format!("/{}/api/v1/rooms/{}", self.wait, &from[..36])).await
    }
}

/// The body as the two blocks of a result.
fn blocks(body: &Bytes) -> Bytes {
    let mut out = Vec::with_capacity(body.len() * 5 / 2);
    out.extend_from_slice(br#"{"jsonrpc":"2.0","id":1,"result":{"content":[{"type":"text","text":"#);
    serde_json::to_writer(&mut out, std::str::from_utf8(body).unwrap()).unwrap();
    out.extend_from_slice(br#"}],"structuredContent":"#);
    out.extend_from_slice(body);
    out.extend_from_slice(br#","isError":false}}"#);
    out.into()
}

impl Pool {
    async fn open(address: &str, size: usize, http2: bool) -> Self {
        let address = address.to_owned();
        if !http2 {
            return Self::Http1 { address, idle: RefCell::default() };
        }
        let mut open = Vec::new();
        for _ in 0..size {
            let (sender, connection) = http2::handshake(TokioExecutor::new(), dial(&address).await).await.unwrap();
            tokio::task::spawn_local(connection);
            open.push(sender);
        }
        Self::Http2 { address, open, next: RefCell::new(0) }
    }

    /// The whole body. Over HTTP/1.1 there are never more calls at once than clients, and so never more connections.
    async fn get(&self, path: &str) -> Bytes {
        let response = match self {
            Self::Http1 { address, idle } => {
                let kept = idle.borrow_mut().pop();
                let mut sender = match kept {
                    Some(sender) => sender,
                    None => {
                        let (sender, connection) = http1::handshake(dial(address).await).await.unwrap();
                        tokio::task::spawn_local(connection);
                        sender
                    }
                };
                sender.ready().await.unwrap();
                let response = sender.send_request(get(path, Some(address))).await.unwrap();
                let body = response.into_body().collect().await.unwrap().to_bytes();
                idle.borrow_mut().push(sender);
                return body;
            }
            Self::Http2 { address, open, next } => {
                let at = next.replace_with(|n| (*n + 1) % open.len());
                let mut sender = open[at].clone();
                sender.send_request(get(&format!("http://{address}{path}"), None)).await.unwrap()
            }
        };
        response.into_body().collect().await.unwrap().to_bytes()
    }
}

fn get(uri: &str, host: Option<&str>) -> Request<Empty<Bytes>> {
    let mut request = Request::get(uri).header("accept", "application/json").header("authorization", "Bearer bench");
    if let Some(host) = host {
        request = request.header("host", host);
    }
    request.body(Empty::new()).unwrap()
}

async fn dial(address: &str) -> TokioIo<TcpStream> {
    let stream = TcpStream::connect(address).await.unwrap();
    stream.set_nodelay(true).unwrap();
    TokioIo::new(stream)
}
