import 'graphiql/style.css';
import './page.css';

import { GraphiQL } from 'graphiql';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { START_PLUGIN } from './start.jsx';
import { run } from './session.js';

const FIRST = `# Thi Đua – GraphQL
# Đăng nhập và chọn một truy vấn mẫu ở bên trái, rồi bấm nút chạy.
# Sign in and pick a query on the left, then run it.
{
  about {
    name
    version
    answeredAt
  }
}
`;

/** GraphiQL hides its side pane at the start, even when told which one to show. */
function Name() {
  useEffect(() => {
    const timer = setTimeout(() => {
      document.querySelector(`button[aria-label="Show ${START_PLUGIN.title}"]`)?.click();
    });
    return () => clearTimeout(timer);
  }, []);
  return (
    <a className="graphiql-logo-link" href="/graphiql">
      Thi Đua
    </a>
  );
}

createRoot(document.getElementById('page')).render(
  <GraphiQL
    fetcher={run}
    plugins={[START_PLUGIN]}
    defaultQuery={FIRST}
    shouldPersistHeaders={false}
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>
      <Name />
    </GraphiQL.Logo>
  </GraphiQL>,
);
