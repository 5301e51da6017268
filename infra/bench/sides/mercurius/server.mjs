// Fastify and mercurius with its JIT on the program's own MySQL.
//   node server.mjs --database mysql://HOST:PORT/NAME [--port N] [--pool N] [--workers N]
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import { createSigner, createVerifier } from 'fast-jwt'
import mercurius from 'mercurius'
import mysql from 'mysql2/promise'
import { mysqlAt, options, PASSWORD, SECRET, serve } from '../lib/options.mjs'
import { loaders } from './loaders.mjs'
import { resolvers } from './resolvers.mjs'
import { CALLER, MEASURES } from './statements.mjs'

const HOUR = 3_600_000
const schema = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')
const sign = createSigner({ key: SECRET, algorithm: 'HS256', expiresIn: HOUR })
const verify = createVerifier({ key: SECRET, algorithms: ['HS256'], cache: true })

/** Who asks: everything stands in the token, so that nothing need be looked up. */
function callerOf(request) {
    const token = (request.headers.authorization ?? '').replace(/^Bearer /, '')
    const { tenant, agency, account, roles } = verify(token)
    return {
        tenant,
        roles,
        agency: Buffer.from(agency, 'hex'),
        account: Buffer.from(account, 'hex')
    }
}

async function login(pool, { username, password }, reply) {
    const [[found]] = await pool.execute(CALLER, [username ?? ''])
    if (!found || password !== PASSWORD) {
        return reply.code(401).send({ code: 'REFUSED' })
    }
    const { tenant, agency, account, roles } = found
    const claims = { tenant, agency: agency.toString('hex'), account: account.toString('hex') }
    return { access_token: sign({ ...claims, roles: (roles ?? '').split(',') }) }
}

async function listen(asked) {
    const pool = mysql.createPool({
        ...mysqlAt(asked.database),
        connectionLimit: asked.pool,
        dateStrings: true,
        timezone: 'Z'
    })
    const [measures] = await pool.query(MEASURES)
    const rows = async (statement, values) => (await pool.execute(statement, values))[0]
    const app = Fastify()
    app.post('/login', (request, reply) => login(pool, request.body, reply))
    app.addHook('preValidation', async (request, reply) => {
        if (request.url.startsWith('/graphql')) {
            try {
                request.caller = callerOf(request)
            } catch {
                return reply.code(401).send({ errors: [{ message: 'UNAUTHENTICATED' }] })
            }
        }
    })
    await app.register(mercurius, {
        schema,
        resolvers,
        loaders,
        jit: 1,
        context: request => ({ caller: request.caller, pool, rows, measures })
    })
    await app.listen({ port: asked.port, host: '127.0.0.1' })
    return {
        port: app.server.address().port,
        close: () => app.close().then(() => pool.end())
    }
}

const asked = options()
await serve(asked.workers, () => listen(asked))
