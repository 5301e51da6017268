// What can be asked, down to where the loaders take over.
import { after, cursorOf, decoded, encoded, plain, share, today } from './values.mjs'
import { COLUMNS, PAGE, PLAN, ROLLUP, seenBy } from './statements.mjs'
import { report } from './fact.mjs'

const PAGE_MAX = 100

async function publishedPlan(_, { id }, { rows, caller }) {
    const found = await rows(PLAN, [...seenBy(caller, today()), decoded('PublishedPlan', id)])
    return found[0] ?? null
}

async function publishedPlans(_, { first, after: cursor }, { rows, caller }) {
    if (first < 1 || first > PAGE_MAX) {
        throw new Error('BAD_PAGE')
    }
    const [day, id] = after(cursor)
    const found = await rows(PAGE, [...seenBy(caller, today()), day, day, id, first + 1])
    const nodes = found.slice(0, first)
    return {
        nodes,
        pageInfo: {
            hasNextPage: found.length > first,
            endCursor: nodes.length === 0 ? null : cursorOf(nodes.at(-1))
        }
    }
}

async function rollup(_, { plan, span }, { rows, caller, measures }) {
    const id = decoded('PublishedPlan', plan)
    const [found] = await rows(ROLLUP, [caller.tenant, id, span.year * 10 + 1, span.year * 10 + 4])
    if (!found) {
        throw new Error('NOT_VISIBLE')
    }
    const sums = COLUMNS.map(column => plain(found[column]))
    return {
        planCount: Number(found.plans),
        agencyCount: found.agencies,
        totals: measures
            .map((measure, index) => ({
                measure,
                amount: sums[index],
                share: shareOf(measure, sums)
            }))
            .filter(total => total.amount !== '0')
    }
}

function shareOf(measure, sums) {
    return measure.shareOf === null
        ? null
        : share(sums[measure.number - 1], sums[measure.shareOf - 1])
}

export const resolvers = {
    Query: { oversight: () => ({}) },
    Oversight: { publishedPlan, publishedPlans, rollup },
    PublishedPlan: { id: plan => encoded('PublishedPlan', plan.key) },
    PublishedVersion: { document: ({ document }) => document && JSON.parse(document) },
    PlanItem: { kind: item => item.content.kind },
    Mutation: { progressReport: (_, { input }, context) => report(input, context) }
}
