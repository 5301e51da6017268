// The questions, put to the program and to each side in its own words; the answers come in the
// program's.
import { readFileSync } from 'node:fs'
import { PASSWORD } from './options.mjs'

const text = name => readFileSync(new URL(`../${name}.graphql`, import.meta.url), 'utf8')

/** Signs people in once and asks for them. */
function client(url) {
    const tokens = new Map()
    const post = async (path, body, token) => {
        const headers = { 'content-type': 'application/json' }
        if (token) {
            headers.authorization = `Bearer ${token}`
        }
        const sent = { method: 'POST', headers, body: JSON.stringify(body) }
        const response = await fetch(new URL(path, url), sent)
        return response.json()
    }
    return async (user, query, variables) => {
        if (!tokens.has(user)) {
            const answer = await post('/login', { username: user, password: PASSWORD })
            tokens.set(user, answer.access_token)
        }
        return post('/graphql', { query, variables }, tokens.get(user))
    }
}

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
    const rollup = oversight('rollup', found => found.rollup)
    return {
        name,
        ask,
        sharesTheDatabase,
        plan: (user, id) => plan(user, { plan: id }),
        overview: (user, id) => overview(user, { plan: id }),
        page: (user, first, after) => page(user, { first, after }),
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

/** The same thing's id as a thing of another type. */
function retyped(id, type) {
    return Buffer.concat([Buffer.from(`${type}:`), bytes(id)]).toString('base64url')
}

const bytes = id => Buffer.from(id, 'base64url').subarray(-16)
