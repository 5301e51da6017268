// PostGraphile 4 on PostgreSQL, with views and functions for what the questions want.
//   node server.mjs --database postgresql://… [--port N] [--pool N] [--workers N]
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import jwt from 'jsonwebtoken'
import pg from 'pg'
import postgraphilePackage from 'postgraphile'
import { options, PASSWORD, SECRET, serve } from '../lib/options.mjs'

const { postgraphile } = postgraphilePackage
const CALLER = `
    SELECT a.id AS account, t.id AS tenant, t.agency_id AS agency,
        (SELECT string_agg(g.role, ',') FROM data.role_grant g
         WHERE g.tenant_id = t.id AND g.account_id = a.id) AS roles
    FROM data.account a
    JOIN data.membership m ON m.account_id = a.id
    JOIN data.tenant t ON t.id = m.tenant_id
    WHERE a.username = $1 LIMIT 1`

/** PostGraphile turns what stands in the token into settings of each transaction. */
async function login(pool, request, response) {
    const { username, password } = await json(request)
    const { rows } = await pool.query(CALLER, [username ?? ''])
    const known = rows.length === 1 && password === PASSWORD
    const claims = { ...rows[0], role: 'bench_caller', aud: 'postgraphile' }
    const answer = known
        ? { access_token: jwt.sign(claims, SECRET, { expiresIn: '1h' }) }
        : { code: 'REFUSED' }
    response.writeHead(known ? 200 : 401, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer))
}

async function listen(asked) {
    const pool = new pg.Pool({ connectionString: asked.database, max: asked.pool })
    const answer = postgraphile(pool, 'api', {
        jwtSecret: SECRET,
        dynamicJson: true,
        disableDefaultMutations: true,
        disableQueryLog: true,
        graphiql: false,
        legacyRelations: 'omit',
        setofFunctionsContainNulls: false,
        enableQueryBatching: false
    })
    await answer.getGraphQLSchema()
    const server = createServer((request, response) =>
        request.url === '/login'
            ? login(pool, request, response).catch(() => response.writeHead(400).end())
            : answer(request, response)
    )
    await new Promise(listening => server.listen(asked.port, '127.0.0.1', listening))
    return {
        port: server.address().port,
        async close() {
            const closed = new Promise(done => server.close(done))
            server.closeIdleConnections()
            await closed
            await answer.release()
            await pool.end()
        }
    }
}

const asked = options()
await serve(asked.workers, () => listen(asked))
