// Copies what the questions are about from the generated MySQL database into PostgreSQL, table by
// table, and lays the API over it. What was there before is thrown away.
//   node load.mjs --database mysql://HOST:PORT/NAME --postgres postgresql://…
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import mysql from 'mysql2'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { mysqlAt } from '../lib/options.mjs'

const CHUNK = 65_536
const ESCAPED = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

const { values } = parseArgs({
    options: { database: { type: 'string' }, postgres: { type: 'string' } }
})
if (!values.database || !values.postgres) {
    console.error('node load.mjs --database mysql://HOST:PORT/NAME --postgres postgresql://…')
    process.exit(2)
}

const target = new pg.Client({ connectionString: values.postgres })
const source = mysql.createConnection({
    ...mysqlAt(values.database),
    dateStrings: true,
    rowsAsArray: true,
    supportBigNumbers: true,
    bigNumberStrings: true
})

/** Runs a file of statements; those of indexes one by one, for VACUUM stands in no transaction. */
async function run(file, separate = false) {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8')
    for (const statement of separate ? text.split(/;\n/) : [text]) {
        if (statement.trim()) {
            await target.query(statement)
        }
    }
}

async function tables() {
    const { rows } = await target.query(`
        SELECT c.table_name AS table,
            array_agg(c.column_name::text ORDER BY c.ordinal_position) AS columns,
            array_agg(c.data_type::text ORDER BY c.ordinal_position) AS types
        FROM information_schema.columns c
        WHERE c.table_schema = 'data' GROUP BY c.table_name ORDER BY c.table_name`)
    return rows
}

/** What MySQL is to give for a column of this type. */
function selected(column, type) {
    switch (type) {
        case 'uuid':
            return `BIN_TO_UUID(\`${column}\`)`
        case 'jsonb':
            return `CONVERT(\`${column}\` USING utf8mb4)`
        default:
            return `\`${column}\``
    }
}

function field(value) {
    return value === null ? '\\N' : String(value).replace(/[\\\t\n\r]/g, char => ESCAPED[char])
}

/** Rows in COPY's text format, some at a time. */
async function* lines(rows) {
    let text = ''
    for await (const row of rows) {
        text += row.map(field).join('\t') + '\n'
        if (text.length > CHUNK) {
            yield text
            text = ''
        }
    }
    yield text
}

async function copy({ table, columns, types }) {
    const list = columns.map((column, index) => selected(column, types[index])).join(', ')
    const rows = source.query(`SELECT ${list} FROM \`${table}\``).stream({ highWaterMark: 1000 })
    const sink = target.query(copyFrom(`COPY data.${table} (${columns.join(', ')}) FROM STDIN`))
    await pipeline(Readable.from(lines(rows)), sink)
    console.log(`${table}: ${sink.rowCount} rows`)
}

await target.connect()
await run('tables.sql')
for (const table of await tables()) {
    await copy(table)
}
await run('indexes.sql', true)
await run('api.sql')
await run('facts.sql')
await target.end()
source.end()
