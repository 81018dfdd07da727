//! A conversation with a server, by rmcp's client: begun, used, ended. What the server sends meanwhile (how far it has come,
//! questions to the user) arrives as events, as one task alone owns the terminal.

use super::answers::Answers;
use super::fault;
use super::target::{Talk, Target};
use crate::cli::out::Out;
use crate::error::{Error, Kind, Result};
use crate::mcp::{self, SERVER_NAME};
use rmcp::model::{
    CallToolRequestParams, CallToolResult, ClientCapabilities, ClientConfig, ElicitRequestParams, ElicitResult,
    ElicitationAction, ElicitationCapability, FormElicitationCapability, Implementation, ProgressNotificationParam,
    ProtocolVersion, Tool,
};
use rmcp::service::{NotificationContext, RequestContext, RoleClient, RunningService};
use rmcp::transport::TokioChildProcess;
use rmcp::{ClientHandler, ClientServiceExt as _, ErrorData};
use std::process::Stdio;
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};

/// Events that may wait; of more, those that only tell how far it has come are dropped.
const EVENTS: usize = 64;
/// Longest that the end of a conversation may take: a command gets 3 s to end by itself, then is asked to, then made to.
const FAREWELL: Duration = Duration::from_secs(8);
/// Bytes between us and a server in this process.
const PIPE: usize = 256 * 1024;

/// What a server sends while it is waited for.
enum Event {
    Progress(ProgressNotificationParam),
    Question(Box<ElicitRequestParams>, oneshot::Sender<ElicitResult>),
}

/// The client's side as the server sees it.
struct Face {
    events: mpsc::Sender<Event>,
    legacy: ProtocolVersion,
}

impl ClientHandler for Face {
    fn get_info(&self) -> ClientConfig {
        let form = Some(FormElicitationCapability::default());
        let mut forms = ElicitationCapability::default();
        forms.form = form;
        let capabilities = ClientCapabilities::builder().enable_elicitation_with(forms).build();
        let us = Implementation::new(format!("{SERVER_NAME}-mcp-call"), env!("CARGO_PKG_VERSION"));
        ClientConfig::new(capabilities, us).with_protocol_version(self.legacy.clone())
    }

    async fn create_elicitation(
        &self,
        request: ElicitRequestParams,
        _: RequestContext<RoleClient>,
    ) -> Result<ElicitResult, ErrorData> {
        let (tell, told) = oneshot::channel();
        let nobody = |()| ElicitResult::new(ElicitationAction::Cancel);
        if self.events.send(Event::Question(Box::new(request), tell)).await.is_err() {
            return Ok(nobody(()));
        }
        Ok(told.await.unwrap_or_else(|_| nobody(())))
    }

    async fn on_progress(&self, params: ProgressNotificationParam, _: NotificationContext<RoleClient>) {
        let _ = self.events.try_send(Event::Progress(params));
    }
}

/// An open conversation.
pub(super) struct Session {
    running: RunningService<RoleClient, Face>,
    events: mpsc::Receiver<Event>,
    server: String,
    patience: Duration,
}

impl Session {
    /// Begins it. Fails with the kind of what is in the way: `Network` where nothing answers, `Auth` where we are not let in.
    pub(super) async fn open(talk: Talk) -> Result<Self> {
        let (send, events) = mpsc::channel(EVENTS);
        let face = Face { events: send, legacy: talk.legacy };
        let (mode, patience) = (talk.lifecycle, talk.patience);
        let (server, remote, begun) = match talk.target {
            Target::Url(http) => {
                let server = http.shown();
                let begin = face.serve_with_lifecycle(http.transport()?, mode);
                (server, true, tokio::time::timeout(patience, begin).await)
            }
            Target::Command { words, quiet } => {
                let server = format!("`{}`", words[0].to_string_lossy());
                let mut command = tokio::process::Command::new(&words[0]);
                command.args(&words[1..]).kill_on_drop(true);
                let stderr = if quiet { Stdio::null() } else { Stdio::inherit() };
                let spawned = TokioChildProcess::builder(command).stderr(stderr).spawn();
                let (child, _) = spawned.map_err(|e| {
                    Error::usage(format!("cannot start {server}: {e}"))
                        .with_hint("check its name and whether it may be run")
                })?;
                let begin = face.serve_with_lifecycle(child, mode);
                (server, false, tokio::time::timeout(patience, begin).await)
            }
            Target::Here(options) => {
                let (near, far) = tokio::io::duplex(PIPE);
                let (read, write) = tokio::io::split(far);
                let own = tokio::spawn(mcp::over(*options, read, write, std::future::pending()));
                let begun = tokio::time::timeout(patience, face.serve_with_lifecycle(near, mode)).await;
                // What is wrong with the options is told by the server alone.
                if matches!(begun, Ok(Err(_)))
                    && let Ok(Err(e)) = own.await
                {
                    return Err(e);
                }
                ("the server in this process".to_owned(), false, begun)
            }
        };
        let running = begun.map_err(|_| fault::silent(&server, patience))?;
        let running = running.map_err(|e| fault::of_start(&e, &server, remote))?;
        Ok(Self { running, events, server, patience })
    }

    /// All its tools.
    pub(super) async fn tools(&self) -> Result<Vec<Tool>> {
        let listed = tokio::time::timeout(self.patience, self.running.list_all_tools()).await;
        listed.map_err(|_| fault::silent(&self.server, self.patience))?.map_err(|e| fault::of_request(&e, &self.server))
    }

    /// Calls a tool. Tells how far it has come, and answers its questions; the time that a person takes does not count.
    pub(super) async fn call(
        &mut self,
        request: CallToolRequestParams,
        out: &mut Out,
        answers: &mut Answers,
    ) -> Result<CallToolResult> {
        let call = self.running.call_tool(request);
        tokio::pin!(call);
        loop {
            tokio::select! {
                biased;
                Some(event) = self.events.recv() => match event {
                    Event::Progress(progress) => tell(out, &progress),
                    Event::Question(request, tell) => {
                        let _ = tell.send(answers.to(out, *request).await?);
                    }
                },
                done = &mut call => return done.map_err(|e| fault::of_request(&e, &self.server)),
                () = tokio::time::sleep(self.patience) => return Err(fault::silent(&self.server, self.patience)),
            }
        }
    }

    /// Ends it; a command is given time to end.
    pub(super) async fn close(mut self) -> Result<()> {
        let ended = self.running.close_with_timeout(FAREWELL).await;
        ended.map(drop).map_err(|e| Error::new(Kind::Failed, format!("the conversation broke off: {e}")))
    }
}

/// `3 of 8: participants`.
fn tell(out: &mut Out, progress: &ProgressNotificationParam) {
    let of = progress.total.map(|total| format!(" of {}", short(total))).unwrap_or_default();
    let what = progress.message.as_deref().map(|text| format!(": {text}")).unwrap_or_default();
    out.status(&format!("progress {}{of}{what}", short(progress.progress)));
}

/// A number with one digit behind the point, if that says anything.
fn short(number: f64) -> String {
    format!("{number:.1}").trim_end_matches(".0").to_owned()
}
