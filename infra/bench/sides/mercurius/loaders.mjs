// What hangs below plans, links and rows of coverage, read for all of a page at once.
import { encoded, plain, share, today } from './values.mjs'
import { AGENCIES, COVERAGE, LINKS, TARGETS, VERSIONS } from './statements.mjs'

const hex = id => id.toString('hex')
const distinct = ids => [...new Map(ids.map(id => [hex(id), id])).values()]
const uncached = loader => ({ loader, opts: { cache: false } })

/** The rows of each plan, by the plan's id as text. */
function byPlan(rows) {
    const lists = new Map()
    for (const row of rows) {
        const plan = hex(row.plan)
        lists.has(plan) ? lists.get(plan).push(row) : lists.set(plan, [row])
    }
    return plan => lists.get(hex(plan)) ?? []
}

async function keepers(queries, { rows }) {
    const ids = distinct(queries.map(({ obj }) => obj.keeperId))
    const day = today()
    const found = await rows(AGENCIES(ids.length), [...ids, day, day])
    const byId = new Map(found.map(agency => [hex(agency.id), agency]))
    return queries.map(({ obj }) => byId.get(hex(obj.keeperId)) ?? null)
}

async function versions(queries, { rows }) {
    const found = await rows(
        VERSIONS(queries.length),
        queries.flatMap(({ obj }) => [obj.key, obj.version])
    )
    const of = byPlan(found)
    return queries.map(({ obj }) => {
        const version = of(obj.key)[0]
        return version && { number: version.number, document: obj.isReadable ? version.body : null }
    })
}

/** Links in one direction; plans of one page are asked about with the same limit. */
function links(column, states) {
    return async (queries, { rows, caller }) => {
        const plans = distinct(queries.map(({ obj }) => obj.key))
        const most = Math.max(...queries.map(({ params }) => params.first))
        const found = await rows(LINKS(column, states, plans.length), [
            ...plans,
            caller.tenant,
            caller.tenant,
            caller.tenant,
            most
        ])
        const of = byPlan(found)
        return queries.map(({ obj, params }) => ({
            nodes: of(obj.key).slice(0, params.first).map(link)
        }))
    }
}

function link(row) {
    return {
        id: encoded('Link', row.key),
        type: row.type,
        crosses: row.crosses,
        state: row.state,
        child: {
            title: row.childTitle,
            documentNumber: row.childNumber,
            documentSymbol: row.childSymbol,
            issuedOn: row.childIssuedOn,
            keeperId: row.childKeeper
        },
        parent: row.parentTitle && {
            title: row.parentTitle,
            documentNumber: row.parentNumber,
            documentSymbol: row.parentSymbol,
            issuedOn: row.parentIssuedOn,
            keeperId: row.parentKeeper
        }
    }
}

async function coverage(queries, { rows, caller }) {
    const plans = distinct(queries.map(({ obj }) => obj.key))
    const day = today()
    const most = Math.max(...queries.map(({ params }) => params.first))
    const found = await rows(COVERAGE(plans.length), [day, day, caller.tenant, ...plans, day, most])
    const of = byPlan(found)
    return queries.map(({ obj, params }) => ({
        nodes: of(obj.key)
            .slice(0, params.first)
            .map(row => ({ ...row, agency: { name: row.name } }))
    }))
}

/** Of plans, or of the plans that answer a duty; where nothing answers there is nothing. */
async function targetTotals(queries, { rows, caller }) {
    const plans = distinct(queries.map(({ obj }) => obj.key).filter(Boolean))
    if (plans.length === 0) {
        return queries.map(() => [])
    }
    const { year } = queries[0].params.span
    const found = await rows(TARGETS(plans.length), [
        caller.tenant,
        ...plans,
        year * 10 + 1,
        year * 10 + 4
    ])
    const of = byPlan(found)
    return queries.map(({ obj }) => (obj.key ? of(obj.key).map(target) : []))
}

function target(row) {
    return {
        name: row.name,
        goal: row.goal === null ? null : plain(row.goal),
        total: row.share
            ? { amount: null, share: share(row.numerator, row.denominator) }
            : { amount: plain(row.amount), share: null }
    }
}

export const loaders = {
    PublishedPlan: {
        keeper: uncached(keepers),
        currentVersion: uncached(versions),
        parents: uncached(links('child_plan_id', "'PROPOSED', 'ACCEPTED', 'EXTERNAL'")),
        children: uncached(links('parent_plan_id', "'PROPOSED', 'ACCEPTED'")),
        targetTotals: uncached(targetTotals),
        coverage: uncached(coverage)
    },
    LinkEnd: { keeper: uncached(keepers) },
    Coverage: { targetTotals: uncached(targetTotals) }
}
