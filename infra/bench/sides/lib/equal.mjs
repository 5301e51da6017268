// Asks the program and the sides the same questions and compares the facts.
import assert from 'node:assert/strict'
import { parseArgs } from 'node:util'
import { mercurius, program } from './asking.mjs'
import { postgraphile } from './asking-postgraphile.mjs'

const PAGE = 50
const PLANS_EACH = 12
const MEASURE = 'PERSONS_TRAINED'
const EVERY_LEVEL = 'ttg-ha-noi,bo-ha-noi,ubnd-bac-ninh,stp-bac-ninh,ubnd-an-son'

const { values } = parseArgs({
    options: {
        app: { type: 'string' },
        mercurius: { type: 'string' },
        postgraphile: { type: 'string' },
        as: { type: 'string', default: EVERY_LEVEL }
    }
})
if (!values.app || !(values.mercurius || values.postgraphile)) {
    console.error('--app URL is needed, and one of --mercurius URL and --postgraphile URL')
    process.exit(2)
}

const app = program(values.app)
const sides = [
    values.mercurius && mercurius(values.mercurius),
    values.postgraphile && postgraphile(values.postgraphile)
].filter(Boolean)
const compared = new Map(sides.map(side => [side.name, 0]))
let differences = 0
let refused = 0

/** Asks everybody and tells where a side answers something else than the program. */
async function same(what, question, ask) {
    const expected = await ask(app)
    refused += expected === null || expected === 'refused' ? 1 : 0
    for (const side of sides) {
        const found = await ask(side)
        compared.set(side.name, compared.get(side.name) + 1)
        try {
            assert.deepEqual(found, expected)
        } catch (difference) {
            differences += 1
            console.log(`${side.name}: ${question} ${what}: ${difference.message}\n`)
        }
    }
    return expected
}

/** All pages of the list of plans, and the plans in it. */
async function pages(user) {
    const plans = []
    for (let number = 0; ; number++) {
        const what = `${number} of ${user}`
        const page = await same(what, 'page', one => one.page(user, PAGE, number === 0))
        plans.push(...page.nodes.map(plan => plan.id))
        if (!page.hasNextPage) {
            return plans
        }
    }
}

async function reads(slug) {
    const user = `viewer@${slug}`
    const plans = await pages(user)
    const own = plans.filter((_, index) => index % Math.ceil(plans.length / PLANS_EACH) === 0)
    for (const plan of [...(await app.ownPlans(user)), ...own]) {
        const what = `of ${user} about ${plan}`
        await same(what, 'plan', one => one.plan(user, plan))
        await same(what, 'overview', one => one.overview(user, plan))
        await same(what, 'rollup', one => one.rollup(user, plan))
    }
}

/** Each writes the same fact into its database, so that all databases take in as many. */
async function writes(slug) {
    const user = `office@${slug}`
    const [plan] = await app.ownPlans(user)
    const unit = await app.unit(user)
    const onMysql = [app, ...sides.filter(side => side.sharesTheDatabase)]
    const others = sides.filter(side => !side.sharesTheDatabase)
    for (const [round, writer] of onMysql.entries()) {
        const amount = `${round + 1}.5`
        await writer.report(user, plan, unit, MEASURE, amount)
        for (const other of others) {
            await other.report(user, plan, unit, MEASURE, amount)
        }
        await same(`of ${user} after a fact`, 'rollup', one => one.rollup(user, plan))
    }
    const prime = 'viewer@ttg-ha-noi'
    const [top] = await app.ownPlans(prime)
    await same('of the nation after facts', 'rollup', one => one.rollup(prime, top))
}

const slugs = values.as.split(',')
for (const slug of slugs) {
    await reads(slug)
}
for (const slug of slugs) {
    await writes(slug)
}
for (const [name, count] of compared) {
    console.log(`${name}: ${count} answers compared`)
}
console.log(`${refused} of the program's own answers were that nothing may be told`)
console.log(differences === 0 ? 'equal' : `${differences} differences`)
process.exit(differences === 0 ? 0 : 1)
