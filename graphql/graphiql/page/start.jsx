import { useEditorContext } from '@graphiql/react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { confirm, current, language, signIn, signOut, snapshot, speak, subscribe } from './session.js';

const TEXTS = {
  vi: {
    signIn: 'Đăng nhập',
    signOut: 'Đăng xuất',
    username: 'Tên đăng nhập',
    password: 'Mật khẩu',
    agency: 'Cơ quan (khi tài khoản thuộc nhiều cơ quan)',
    code: 'Mã xác thực hoặc mã dự phòng',
    confirm: 'Xác nhận',
    again: 'Đăng nhập lại từ đầu',
    signedInAs: 'Đã đăng nhập:',
    queries: 'Truy vấn mẫu',
    as: 'Chạy với',
    none: 'Không có truy vấn mẫu.',
  },
  en: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    username: 'Username',
    password: 'Password',
    agency: 'Agency (for accounts of several agencies)',
    code: 'Code of the app, or a recovery code',
    confirm: 'Confirm',
    again: 'Begin again',
    signedInAs: 'Signed in:',
    queries: 'Queries to try',
    as: 'Run as',
    none: 'There are no queries to try.',
  },
};

export const START_PLUGIN = {
  title: 'Thi Đua',
  icon: () => (
    <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M12 3l2.7 5.6 6.1.8-4.5 4.2 1.2 6.1L12 16.8l-5.5 2.9 1.2-6.1L3.2 9.4l6.1-.8z" />
    </svg>
  ),
  content: Start,
};

function Start() {
  useSyncExternalStore(subscribe, () => `${snapshot()} ${language()}`);
  const [username, setUsername] = useState('');
  const texts = TEXTS[language()];
  return (
    <div className="start">
      <div className="start-languages">
        {Object.keys(TEXTS).map((tongue) => (
          <button key={tongue} aria-pressed={tongue === language()} onClick={() => speak(tongue)}>
            {tongue}
          </button>
        ))}
      </div>
      {current() ? (
        <SignedIn texts={texts} />
      ) : (
        <SignInForm texts={texts} username={username} setUsername={setUsername} />
      )}
      <Queries texts={texts} pick={setUsername} />
    </div>
  );
}

function SignedIn({ texts }) {
  return (
    <section className="start-signed-in">
      <span>
        {texts.signedInAs} <b>{current().username}</b>
      </span>
      <button onClick={signOut}>{texts.signOut}</button>
    </section>
  );
}

function SignInForm({ texts, username, setUsername }) {
  const [password, setPassword] = useState('');
  const [agency, setAgency] = useState('');
  const [refusal, setRefusal] = useState(null);
  const submit = async (event) => {
    event.preventDefault();
    setRefusal(await signIn(username.trim(), password, agency.trim()));
  };
  if (refusal?.step) {
    return <CodeForm texts={texts} username={username.trim()} asked={refusal} leave={setRefusal} />;
  }
  return (
    <form className="start-form" onSubmit={submit}>
      <h2>{texts.signIn}</h2>
      <label>
        {texts.username}
        <input
          name="username"
          autoComplete="username"
          required
          value={username}
          onChange={(event) => setUsername(event.target.value)}
        />
      </label>
      <label>
        {texts.password}
        <input
          name="password"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <label>
        {texts.agency}
        <input
          name="agency"
          list="agencies"
          value={agency}
          onChange={(event) => setAgency(event.target.value)}
        />
        <datalist id="agencies">
          {(refusal?.agencies ?? []).map((slug) => (
            <option key={slug} value={slug} />
          ))}
        </datalist>
      </label>
      <button type="submit">{texts.signIn}</button>
      {refusal && (
        <p role="alert">
          {refusal.message} {(refusal.agencies ?? []).join(', ')}
        </p>
      )}
    </form>
  );
}

/** Asks for the code of a second factor until it is right, or too late for it. */
function CodeForm({ texts, username, asked, leave }) {
  const [code, setCode] = useState('');
  const [told, setTold] = useState(asked.message);
  const submit = async (event) => {
    event.preventDefault();
    const refusal = await confirm(username, asked.step, code);
    if (refusal?.code === 'STEP_SPENT') {
      leave(refusal);
    } else if (refusal) {
      setTold(refusal.message);
    }
  };
  return (
    <form className="start-form" onSubmit={submit}>
      <h2>{texts.signIn}</h2>
      <label>
        {texts.code}
        <input
          name="code"
          autoComplete="one-time-code"
          autoFocus
          required
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </label>
      <button type="submit">{texts.confirm}</button>
      <button type="button" onClick={() => leave(null)}>
        {texts.again}
      </button>
      <p role="alert">{told}</p>
    </form>
  );
}

function Queries({ texts, pick }) {
  const [queries, setQueries] = useState([]);
  const { queryEditor, variableEditor } = useEditorContext({ nonNull: true });
  useEffect(() => {
    fetch('/graphiql/queries')
      .then((response) => response.json())
      .then(setQueries);
  }, []);
  const open = (query) => {
    queryEditor?.setValue(query.text);
    variableEditor?.setValue(query.variables ?? '');
    if (query.username) {
      pick(query.username);
    }
  };
  return (
    <section>
      <h2>{texts.queries}</h2>
      {queries.length === 0 && <p>{texts.none}</p>}
      <ul className="start-queries">
        {queries.map((query) => (
          <li key={query.name}>
            <button onClick={() => open(query)}>
              {query.title}
              {query.username && (
                <small>
                  {texts.as} {query.username}
                </small>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
