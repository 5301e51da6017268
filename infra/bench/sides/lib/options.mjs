// What both servers are told at their start, and how they say that they are ready and stop.
import cluster from 'node:cluster'
import { parseArgs } from 'node:util'

/** The password of everybody in the generated country, and what tokens are signed with. */
export const PASSWORD = 'một mật khẩu để đo'
export const SECRET = process.env.THIDUA_SIDES_SECRET ?? 'a word of the bench, of no installation'

/** Reads --port, --database URL, --pool and --workers; more options where a server has more. */
export function options(more = {}) {
    const { values } = parseArgs({
        options: {
            port: { type: 'string', default: '0' },
            database: { type: 'string' },
            pool: { type: 'string', default: '16' },
            workers: { type: 'string', default: '1' },
            ...more
        }
    })
    if (!values.database) {
        console.error('--database URL is missing: mysql://HOST:PORT/NAME or postgresql://…')
        process.exit(2)
    }
    return {
        ...values,
        port: Number(values.port),
        pool: Math.ceil(Number(values.pool) / Number(values.workers)),
        workers: Number(values.workers)
    }
}

/**
 * Where the MySQL is, in the words of the program: a URL, and user and password from the
 * environment, so that they stand in no list of processes.
 */
export function mysqlAt(url) {
    const at = new URL(url.replace(/^jdbc:/, ''))
    return {
        host: at.hostname,
        port: Number(at.port || 3306),
        database: at.pathname.slice(1),
        user: process.env.THIDUA_DATABASE_USER ?? (decodeURIComponent(at.username) || 'thidua'),
        password: process.env.THIDUA_DATABASE_PASSWORD ?? decodeURIComponent(at.password)
    }
}

/**
 * Starts a server, in as many processes as are wanted.
 *
 * @param listen gives the port that it listens on and a function that closes it
 */
export async function serve(workers, listen) {
    if (cluster.isPrimary && workers > 1) {
        return lead(workers)
    }
    const { port, close } = await listen()
    const stop = () => close().then(() => process.exit(0))
    process.once('SIGTERM', stop).once('SIGINT', stop)
    if (cluster.isPrimary) {
        ready(port)
    } else {
        process.send({ port })
    }
}

function lead(workers) {
    let listening = 0
    let stopping = false
    for (let each = 0; each < workers; each++) {
        cluster.fork().once('message', ({ port }) => {
            listening += 1
            if (listening === workers) {
                ready(port)
            }
        })
    }
    cluster.on('exit', () => {
        if (!stopping) {
            process.exit(1)
        }
        if (Object.keys(cluster.workers).length === 0) {
            process.exit(0)
        }
    })
    const stop = () => {
        stopping = true
        Object.values(cluster.workers).forEach(worker => worker.process.kill('SIGTERM'))
    }
    process.once('SIGTERM', stop).once('SIGINT', stop)
}

function ready(port) {
    console.log(`ready http://127.0.0.1:${port}/graphql`)
}
