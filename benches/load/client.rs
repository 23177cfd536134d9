//! One browser: a connection that is kept open, and a session.

use ureq::Agent;
use ureq::http::header::{ACCEPT_ENCODING, CONTENT_TYPE, COOKIE, LOCATION, ORIGIN, SET_COOKIE};

pub struct Client {
    agent: Agent,
    address: String,
    cookie: String,
}

impl Client {
    pub fn new(address: &str, cookie: &str) -> Client {
        let agent = Agent::config_builder().max_redirects(0).http_status_as_error(false).build().into();
        Client { agent, address: address.to_owned(), cookie: cookie.to_owned() }
    }

    /// The body of an answer; anything but success is an error.
    pub fn get(&self, path: &str) -> Result<Vec<u8>, String> {
        self.get_as(path, "identity")
    }

    /// The body as it crosses the network when the browser takes brotli.
    pub fn get_compressed(&self, path: &str) -> Result<Vec<u8>, String> {
        self.get_as(path, "br")
    }

    fn get_as(&self, path: &str, encoding: &str) -> Result<Vec<u8>, String> {
        let request = self.agent.get(self.url(path)).header(COOKIE, &self.cookie).header(ACCEPT_ENCODING, encoding);
        body_of(path, request.call().map_err(|error| format!("{path}: {error}"))?)
    }

    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Vec<u8>, String> {
        body_of(path, self.send(path, fields)?)
    }

    /// Sends a file by the plain form of a page; the answer is where that leads.
    pub fn upload(&self, path: &str, name: &str, file: &[u8]) -> Result<String, String> {
        const BOUNDARY: &str = "----consortia-bench";
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: text/csv\r\n\r\n"
        );
        let body = [head.as_bytes(), file, format!("\r\n--{BOUNDARY}--\r\n").as_bytes()].concat();
        let request = self.agent.post(self.url(path)).header(COOKIE, &self.cookie).header(ORIGIN, self.url(""));
        let request = request.header(CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
        let answer = request.send(&body[..]).map_err(|error| format!("{path}: {error}"))?;
        let location = answer.headers().get(LOCATION).and_then(|place| place.to_str().ok());
        Ok(location.ok_or_else(|| format!("{path}: {}", answer.status()))?.to_owned())
    }

    fn send(&self, path: &str, fields: &[(&str, &str)]) -> Result<Answer, String> {
        let request = self.agent.post(self.url(path)).header(COOKIE, &self.cookie).header(ORIGIN, self.url(""));
        let request = request.header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        request.send(encoded(fields)).map_err(|error| format!("{path}: {error}"))
    }

    fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.address)
    }
}

type Answer = ureq::http::Response<ureq::Body>;

/// All of the body, without which the connection could not be used again.
fn body_of(path: &str, mut answer: Answer) -> Result<Vec<u8>, String> {
    let status = answer.status();
    let body = answer.body_mut().read_to_vec().map_err(|error| format!("{path}: {error}"))?;
    if status != 200 {
        return Err(format!("{path}: {status} {}", String::from_utf8_lossy(&body[..body.len().min(300)])));
    }
    Ok(body)
}

/// The cookie of a new session.
pub fn sign_in(address: &str, email: &str, password: &str) -> Result<String, String> {
    let answer = Client::new(address, "").send("/api/account/sign-in", &[("email", email), ("password", password)])?;
    let cookie = answer.headers().get(SET_COOKIE).and_then(|cookie| cookie.to_str().ok());
    let cookie = cookie.ok_or_else(|| format!("the sign-in was refused: {}", answer.status()))?;
    Ok(cookie.split(';').next().unwrap_or_default().to_owned())
}

/// Fields as a form sends them.
pub fn encoded(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}
