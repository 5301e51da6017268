package vn.thidua.bench.country;

/**
 * How plans hang together.
 *
 * @param depth levels of plans, six in a country as it is; more, where an agency's plans by theme
 *     answer each other in chains
 * @param parents how many plans one answers at most, three in a country as it is; more, where plans
 *     by theme answer yearly plans of other agencies besides; the first agencies have fewer to
 *     choose from
 */
public record Wiring(int depth, int parents) {
    private static final int USUAL_DEPTH = 6;
    private static final int USUAL_PARENTS = 3;

    /** As it is. */
    public static final Wiring USUAL = new Wiring(USUAL_DEPTH, USUAL_PARENTS);

    private static final int DEPTH_MAX = 100;
    private static final int PARENTS_MAX = 50;

    public Wiring {
        if (depth < USUAL_DEPTH || depth > DEPTH_MAX) {
            throw new IllegalArgumentException("a country has 6 to 100 levels, not " + depth);
        }
        if (parents < USUAL_PARENTS || parents > PARENTS_MAX) {
            throw new IllegalArgumentException("plans have up to 3 to 50 parents, not " + parents);
        }
    }

    /** How many plans by theme of an agency answer each other, the last one the yearly plan. */
    int chain() {
        return depth - USUAL_DEPTH + 1;
    }

    int moreParents() {
        return parents - USUAL_PARENTS;
    }
}
