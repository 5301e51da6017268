// Who has signed in, in this browser tab only. Access tokens are short-lived and renewed on the way.
const KEY = 'thidua.session';
const listeners = new Set();

export function current() {
  const text = sessionStorage.getItem(KEY);
  return text ? JSON.parse(text) : null;
}

export function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function snapshot() {
  return sessionStorage.getItem(KEY);
}

function keep(session) {
  if (session) {
    sessionStorage.setItem(KEY, JSON.stringify(session));
  } else {
    sessionStorage.removeItem(KEY);
  }
  listeners.forEach((listener) => listener());
}

/** Answers nothing, or why not: {code, message, agencies}, and the step of which a code is asked. */
export function signIn(username, password, agency) {
  return enter(username, '/login', agency ? { username, password, agency } : { username, password });
}

/** The second step: a code of the authenticator app, or a recovery code. Answers as signIn does. */
export function confirm(username, step, code) {
  return enter(username, '/login/code', { step, code });
}

async function enter(username, address, credentials) {
  const response = await post(address, credentials);
  const body = await response.json().catch(() => ({}));
  if (!response.ok) {
    return { message: `${response.status}`, agencies: [], ...body };
  }
  keep({ username, access: body.access_token, refresh: body.refresh_token });
  return null;
}

export async function signOut() {
  const session = current();
  keep(null);
  if (session) {
    await fetch('/logout', { method: 'POST', headers: { Authorization: `Bearer ${session.access}` } });
  }
}

async function renew(session) {
  const response = await post('/oauth/access_token', {
    grant_type: 'refresh_token',
    refresh_token: session.refresh,
  });
  if (!response.ok) {
    keep(null);
    return null;
  }
  const body = await response.json();
  const renewed = { ...session, access: body.access_token, refresh: body.refresh_token ?? session.refresh };
  keep(renewed);
  return renewed;
}

function post(address, body) {
  return fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': language() },
    body: JSON.stringify(body),
  });
}

/** Runs an operation as whoever has signed in. */
export async function run(operation, { headers = {} } = {}) {
  let session = current();
  let response = await ask(operation, headers, session);
  if (response.status === 401 && session) {
    session = await renew(session);
    response = await ask(operation, headers, session);
  }
  return response.json();
}

function ask(operation, headers, session) {
  return fetch('/graphql', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json, application/json;q=0.9',
      'Accept-Language': language(),
      ...(session ? { Authorization: `Bearer ${session.access}` } : {}),
      ...headers,
    },
    body: JSON.stringify(operation),
  });
}

const LANGUAGE = 'thidua.language';

export function language() {
  return sessionStorage.getItem(LANGUAGE) ?? 'vi';
}

export function speak(language) {
  sessionStorage.setItem(LANGUAGE, language);
  listeners.forEach((listener) => listener());
}
