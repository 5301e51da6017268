// The questions in PostGraphile's words, and its answers put into the program's.
import { bookmarks, bytes, client, text } from './client.mjs'

const HEX = /^(.{8})(.{4})(.{4})(.{4})/
const uuid = id => bytes(id).toString('hex').replace(HEX, '$1-$2-$3-$4-')

function planId(id) {
    const value = Buffer.from(id.replaceAll('-', ''), 'hex')
    return Buffer.concat([Buffer.from('PublishedPlan:'), value]).toString('base64url')
}

/** Of a whole that is nothing there is no ratio, but still a part. */
function figure({ amount, numerator, percent }) {
    return { amount, share: numerator === null ? null : { percent } }
}

function end(link, side) {
    const title = link[`${side}Title`]
    return title && {
        title,
        documentNumber: link[`${side}Number`],
        documentSymbol: link[`${side}Symbol`],
        keeper: link[`${side}Keeper`]
    }
}

const links = (found, side) => ({
    nodes: found.nodes.map(link => {
        const { type, crosses, state } = link
        return { type, crosses, state, [side]: end(link, side) }
    })
})

function plan({ document, currentVersion, parents, children, ...rest }) {
    const header = document && { title: document.title, theme: document.theme }
    return {
        ...rest,
        currentVersion: {
            number: currentVersion,
            document: document && { header, items: document.items }
        },
        parents: links(parents, 'parent'),
        children: links(children, 'child')
    }
}

function overview({ title, targetTotalsList, coverage }) {
    return {
        title,
        targetTotals: targetTotalsList.map(total => ({
            name: total.name,
            goal: total.goal,
            total: figure(total)
        })),
        coverage: {
            nodes: coverage.nodes.map(({ agencyName, targetTotalsList: totals, ...row }) => ({
                agency: { name: agencyName },
                ...row,
                targetTotals: totals.map(total => ({ total: figure(total) }))
            }))
        }
    }
}

function rollup({ planCount, agencyCount, totals }) {
    return {
        planCount,
        agencyCount,
        totals: totals.map(({ code, ...total }) => ({ measure: { code }, ...figure(total) }))
    }
}

const reported = ({ plan: id, unit, year, quarter, figures }) => ({
    plan: uuid(id),
    unit: uuid(unit),
    year,
    quarter,
    measures: figures.measures
})

/** A question with the program's variables, in PostGraphile's words. */
export function words(question, { plan: id, input, ...rest }) {
    return {
        query: text(`postgraphile/questions/${question}`),
        variables: {
            ...rest,
            ...(id && { plan: uuid(id) }),
            ...(input && { input: reported(input) })
        }
    }
}

const page = ({ nodes, pageInfo }) => ({
    nodes: nodes.map(one => ({ ...one, id: planId(one.id) })),
    hasNextPage: pageInfo.hasNextPage
})

/** What an answer says, in the shape in which the program says it. */
export function said(question, data) {
    switch (question) {
        case 'plan':
            return plan(data.planById)
        case 'overview':
            return overview(data.planById)
        case 'page':
            return page(data.allPlans)
        default:
            return rollup(data.rollup)
    }
}

/** The side that has rows of its own. */
export function postgraphile(url) {
    const ask = client(url)
    const marks = bookmarks()
    const asked = async (user, question, variables) => {
        const answer = await ask(user, text(`postgraphile/questions/${question}`), variables)
        if (answer.errors) {
            throw new Error(`PostGraphile: ${answer.errors[0].message}`)
        }
        return answer.data
    }
    const about = async (user, question, id) => asked(user, question, { plan: uuid(id) })
    const seen = (found, read) => found && read(found)
    return {
        name: 'PostGraphile',
        sharesTheDatabase: false,
        plan: async (user, id) => seen((await about(user, 'plan', id)).planById, plan),
        overview: async (user, id) => seen((await about(user, 'overview', id)).planById, overview),
        // A function that finds nothing gives nothing, where the program says that it is refused.
        async rollup(user, id) {
            const found = (await about(user, 'rollup', id)).rollup
            return found ? rollup(found) : 'refused'
        },
        async page(user, first, isFirst) {
            const after = marks.at(user, isFirst)
            const { allPlans } = await asked(user, 'page', { first, after })
            marks.put(user, allPlans.pageInfo)
            return page(allPlans)
        },
        async report(user, id, unit, measure, amount) {
            const figures = { measures: [{ measure, amount }] }
            const input = reported({ plan: id, unit, year: 2026, quarter: 3, figures })
            await asked(user, 'fact', { input })
        }
    }
}
