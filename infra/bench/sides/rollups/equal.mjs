// Reads rollups in the three other ways and compares them with the program's own sums; a counter is
// also written to. Ends with 1 where a sum differs.
//   node equal.mjs --database mysql://HOST:PORT/NAME [--plans N]
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { mysqlAt } from '../lib/options.mjs'

const installed = createRequire(new URL('../mercurius/', import.meta.url))
const mysql = installed('mysql2/promise')
const PERIODS = [20261, 20264]
const MEASURE = 3
const AMOUNT = '7.5000'
const NAME = /^-- (once|night|write|read|last)\b(.*)$/gm

const { values } = parseArgs({
    options: { database: { type: 'string' }, plans: { type: 'string', default: '25' } }
})
if (!values.database) {
    console.error('node equal.mjs --database mysql://HOST:PORT/NAME [--plans N]')
    process.exit(2)
}

/** The statements of a file by the first words of their names, in order. */
function statements(file) {
    const text = readFileSync(new URL(file, import.meta.url), 'utf8')
    const heads = [...text.matchAll(NAME)]
    return heads.map((head, index) => ({
        name: (head[1] + head[2]).split(':')[0],
        sql: text.slice(head.index + head[0].length, heads[index + 1]?.index).replace(/;\s*$/, '')
    }))
}

const all = {
    recursive: statements('recursive.sql'),
    nightly: statements('nightly.sql'),
    counter: statements('counter.sql')
}
const database = await mysql.createConnection({ ...mysqlAt(values.database), dateStrings: true })
const columns = Array.from({ length: 30 }, (_, n) => `m${String(n + 1).padStart(2, '0')}`)

async function run(way, kind) {
    for (const { sql } of all[way].filter(({ name }) => name.startsWith(kind))) {
        await database.query(sql)
    }
}

/** Sums by the number of their measure, without those that are nothing. */
async function read(way, name, plan) {
    const { sql } = all[way].find(one => one.name === name)
    const [rows] = await database.execute(sql, [plan, ...PERIODS])
    return narrow(rows)
}

function narrow(rows) {
    const sums = rows[0] && 'm01' in rows[0]
        ? columns.map((column, index) => [index + 1, rows[0][column]])
        : rows.map(({ measure, amount }) => [measure, amount])
    return new Map(sums.filter(([, amount]) => Number(amount) !== 0))
}

async function own(plan) {
    const sums = columns.map(column => `SUM(${column}) AS ${column}`).join(', ')
    const [rows] = await database.execute(
        `SELECT ${sums} FROM rollup_row
         WHERE ancestor_id = ? AND in_slot AND period BETWEEN ? AND ?`,
        [plan, ...PERIODS]
    )
    return narrow(rows)
}

async function compare(plan) {
    const expected = await own(plan)
    assert.deepEqual(await read('recursive', 'read', plan), expected, 'recursive')
    assert.deepEqual(await read('recursive', 'read of own sums', plan), expected, 'own sums')
    assert.deepEqual(await read('nightly', 'read', plan), expected, 'nightly')
    assert.deepEqual(await read('counter', 'read', plan), expected, 'counter')
}

/** A counter takes in what is written, for the plan above as well. */
async function write(child, above) {
    const before = await read('counter', 'read', above)
    const { sql } = all.counter.find(({ name }) => name === 'write')
    await database.beginTransaction()
    await database.execute(sql, [PERIODS[0], MEASURE, AMOUNT, child, AMOUNT])
    const after = await read('counter', 'read', above)
    await database.rollback()
    const more = Number(after.get(MEASURE)) - Number(before.get(MEASURE) ?? 0)
    assert.equal(more, Number(AMOUNT), 'counter after a write')
}

await run('nightly', 'once')
await run('counter', 'once')
try {
    await run('nightly', 'night')
    // Those with most below them, and some others.
    const [plans] = await database.query(
        `(SELECT ancestor_id AS id FROM contributor GROUP BY ancestor_id
          ORDER BY SUM(nodes) DESC LIMIT ${Number(values.plans)})
         UNION (SELECT id FROM node WHERE kind = 'PLAN' ORDER BY id LIMIT ${Number(values.plans)})`
    )
    for (const { id } of plans) {
        await compare(id)
    }
    const [[edge]] = await database.query(
        'SELECT child_id AS child, parent_id AS parent FROM edge WHERE figures LIMIT 1'
    )
    await write(edge.child, edge.parent)
    console.log(`${plans.length} plans compared in four ways: equal`)
} finally {
    await run('nightly', 'last')
    await run('counter', 'last')
    await database.end()
}
