// The questions, put to the program and to whoever speaks its words.
import { bookmarks, client, retyped, text } from './client.mjs'

/** What was asked for, or that nothing may be told: nobody needs to say that in the same words. */
function read(answer, take) {
    return answer.errors ? 'refused' : take(answer.data)
}

function speaking(name, url, sharesTheDatabase) {
    const ask = client(url)
    const oversight = (question, take) => async (user, variables) => {
        const answer = await ask(user, text(`questions/${question}`), variables)
        return read(answer, data => take(data.oversight))
    }
    const plan = oversight('plan', found => found.publishedPlan)
    const overview = oversight('overview', found => found.publishedPlan)
    const page = oversight('page', found => found.publishedPlans)
    const marks = bookmarks()
    const rollup = oversight('rollup', found => found.rollup)
    return {
        name,
        ask,
        sharesTheDatabase,
        plan: (user, id) => plan(user, { plan: id }),
        overview: (user, id) => overview(user, { plan: id }),
        async page(user, first, isFirst) {
            const { nodes, pageInfo } = await page(user, { first, after: marks.at(user, isFirst) })
            marks.put(user, pageInfo)
            return { nodes, hasNextPage: pageInfo.hasNextPage }
        },
        rollup: (user, id) => rollup(user, { plan: id }),
        async report(user, plan, unit, measure, amount) {
            const figures = { measures: [{ measure, amount }] }
            const input = { plan: retyped(plan, 'Plan'), unit, year: 2026, quarter: 3, figures }
            const { data, errors } = await ask(user, text('questions/fact'), { input })
            if (errors || data.progressReport.errors.length > 0) {
                throw new Error(`${name} refuses a fact: ${JSON.stringify(errors ?? data)}`)
            }
        }
    }
}

/** The side that speaks the program's own schema on the program's own database. */
export function mercurius(url) {
    return speaking('mercurius', url, true)
}

export function program(url) {
    const one = speaking('the program', url, true)
    const own = `{
        agency { plans(first: 3) { nodes { id } } units(first: 1) { nodes { id } } }
    }`
    const agency = async user => (await one.ask(user, own)).data.agency
    return {
        ...one,
        async ownPlans(user) {
            const { plans } = await agency(user)
            return plans.nodes.map(({ id }) => retyped(id, 'PublishedPlan'))
        },
        unit: async user => (await agency(user)).units.nodes[0].id
    }
}
