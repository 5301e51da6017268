// A unit reports: an entry in the ledger, the plan's own sums, its report and the trail of who did
// it, and last the sums of all plans above, in one transaction.
import { decoded, encoded, fresh, today, uuid } from './values.mjs'
import { COLUMNS, marks } from './statements.mjs'

const OFFICE = 'OFFICE_CLERK'
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31']

/** The columns of the measures that were reported, for an insert and for what is there already. */
function columns(figures) {
    const names = figures.map(figure => COLUMNS[figure.measure.number - 1])
    return {
        names: names.join(', '),
        added: table => names.map(name => `${name} = ${table}.${name} + s.${name}`).join(', ')
    }
}

export async function report(input, { pool, caller, measures }) {
    if (!caller.roles.includes(OFFICE)) {
        throw new Error('FORBIDDEN')
    }
    const figures = input.figures.measures.map(({ measure, amount }) => ({
        measure: measures.find(({ code }) => code === measure),
        amount
    }))
    if (figures.some(figure => !figure.measure)) {
        return { report: null, errors: [{ code: 'UNKNOWN_MEASURE' }] }
    }
    const connection = await pool.getConnection()
    try {
        await connection.beginTransaction()
        const answer = await entered(connection, caller, input, figures)
        await (answer.report ? connection.commit() : connection.rollback())
        return answer
    } catch (failure) {
        await connection.rollback()
        throw failure
    } finally {
        connection.release()
    }
}

async function entered(connection, { tenant, account }, input, figures) {
    const plan = decoded('Plan', input.plan)
    const unit = decoded('Unit', input.unit)
    const refused = await refusal(connection, tenant, plan, unit)
    if (refused) {
        return { report: null, errors: [{ code: refused }] }
    }
    const entry = fresh()
    const id = fresh()
    const now = new Date()
    const period = input.year * 10 + input.quarter
    const day = [`${input.year}-${QUARTER_ENDS[input.quarter - 1]}`, today()].sort()[0]
    const heading = { tenant, account, plan, unit, period, day, now, note: input.note ?? null }
    await ledger(connection, heading, entry, figures)
    await book(connection, heading, id, entry, figures)
    await sums(connection, heading, figures)
    return { report: { id: encoded('ProgressReport', id) }, errors: [] }
}

/** The plan is held until the end, as the program holds it, so that linking waits for the sums. */
async function refusal(connection, tenant, plan, unit) {
    const [nodes] = await connection.execute(
        `SELECT n.id, p.state FROM node n FORCE INDEX (node_of_plan)
         JOIN published_plan p ON p.id = n.plan_id
         WHERE n.plan_id = ? AND n.tenant_id = ? ORDER BY n.id FOR UPDATE OF n`,
        [plan, tenant]
    )
    const [units] = await connection.execute(
        'SELECT dissolved_on AS dissolvedOn FROM unit WHERE tenant_id = ? AND id = ?',
        [tenant, unit]
    )
    if (nodes.length === 0 || units.length === 0) {
        throw new Error('NOT_VISIBLE')
    }
    if (nodes[0].state === 'ARCHIVED') {
        return 'PLAN_ARCHIVED'
    }
    return units[0].dissolvedOn ? 'UNIT_CLOSED' : null
}

async function ledger(connection, heading, entry, figures) {
    const { tenant, account, plan, period, day, now, note } = heading
    await connection.execute(
        `INSERT INTO fact (entry_id, node_id, measure, subject_id, tenant_id, period, delta,
            happened_on, recorded_at, account_id, reason)
         VALUES ${figures.map(() => `(${marks(11)})`).join(', ')}`,
        figures.flatMap(({ measure, amount }) => [
            entry, plan, measure.number, plan, tenant, period, amount, day, now, account, note
        ])
    )
}

async function book(connection, heading, id, entry, figures) {
    const { tenant, account, plan, unit, period, day, now, note } = heading
    await connection.execute(
        `INSERT INTO progress_report (tenant_id, id, plan_id, unit_id, period, happened_on, note,
            state, reported_at, reported_by, entry_id)
         VALUES (${marks(7)}, 'COUNTED', ?, ?, ?)`,
        [tenant, id, plan, unit, period, day, note, now, account, entry]
    )
    await connection.execute(
        `INSERT INTO progress_figure (tenant_id, report_id, line, measure, amount)
         VALUES ${figures.map(() => '(?, ?, ?, ?, ?)').join(', ')}`,
        figures.flatMap(({ measure, amount }, line) => [tenant, id, line, measure.code, amount])
    )
    const detail = JSON.stringify({ plan: uuid(plan), unit: uuid(unit), period: String(period) })
    await connection.execute(
        `INSERT INTO audit_entry (tenant_id, id, happened_at, account_id, action, subject_kind,
            subject_id, detail)
         VALUES (?, ?, ?, ?, 'progress.report', 'ProgressReport', ?, ?)`,
        [tenant, fresh(), now, account, id, detail]
    )
}

/** What is above comes last and in the order of its key: no two writers wait in a circle. */
async function sums(connection, { tenant, plan, period }, figures) {
    const { names, added } = columns(figures)
    const amounts = figures.map(({ amount }) => amount)
    await connection.execute(
        `INSERT INTO own_figure (node_id, period, tenant_id, ${names})
         VALUES (?, ?, ?, ${marks(figures.length)}) AS s
         ON DUPLICATE KEY UPDATE ${added('own_figure')}`,
        [plan, period, tenant, ...amounts]
    )
    const cast = 'CAST(? AS DECIMAL(20, 4)) AS '
    await connection.execute(
        `INSERT INTO rollup_row (ancestor_id, in_slot, period, contributor, ${names})
         SELECT s.* FROM (
             SELECT c.ancestor_id, k.in_slot, CAST(? AS SIGNED) AS period, k.contributor,
                 ${names.split(', ').map(name => cast + name).join(', ')}
             FROM link_closure c
             CROSS JOIN (
                 SELECT FALSE AS in_slot, CAST(? AS SIGNED) AS contributor
                 UNION ALL SELECT TRUE, MOD(CAST(? AS SIGNED), 64)
             ) k
             WHERE c.descendant_id = ? AND c.figure_paths > 0
         ) s
         ORDER BY s.ancestor_id, s.in_slot
         ON DUPLICATE KEY UPDATE ${added('rollup_row')}`,
        [period, ...amounts, tenant, tenant, plan]
    )
}
