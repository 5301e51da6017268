package vn.thidua.bench.country;

import static vn.thidua.bench.country.Agency.NOBODY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.bench.country.Dice.Purpose;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.publication.Audience;

/**
 * The plans, by number. First come the yearly plans in the order of the agencies, then round after
 * round a plan by theme of every agency: whatever a plan answers has a smaller number. Yearly plans
 * answer those of the superiors, plans by theme their agency's yearly plan and, now and then, the
 * superiors' plans of the same theme: six levels, one to three parents, unless more are wanted.
 */
public final class Plans {
    private static final int CHANCES = 100;
    private static final int THEME_ABOVE = 50;
    private static final int THEME_IN_SECTOR = 20;
    private static final int SECOND_DEPARTMENT = 25;
    private static final int NOTHING_CROSSES = 2;
    private static final int FIGURES_CROSS = 12;
    private static final int PUBLIC = 5;

    private final List<Agency> agencies;
    private final int count;
    private final Wiring wiring;
    private final Dice dice;
    private final List<String> themes = Words.of("themes");

    Plans(List<Agency> agencies, int count, Wiring wiring, Dice dice) {
        this.agencies = agencies;
        this.count = count;
        this.wiring = wiring;
        this.dice = dice;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Whose it is. */
    public Agency keeper(int plan) {
        return agencies.get(plan % agencies.size());
    }

    /** Whether it is its agency's plan for the year. */
    public boolean isYearly(int plan) {
        return plan < agencies.size();
    }

    /** Its place in its agency's register, from 1. */
    public int number(int plan) {
        return plan / agencies.size() + 1;
    }

    /** How many plans an agency has. */
    public int countOf(Agency agency) {
        return (count - 1 - agency.index()) / agencies.size() + 1;
    }

    /** The agency's plan for the year. */
    public int yearly(int plan) {
        return plan % agencies.size();
    }

    /** What the movement is called. */
    public String theme(int plan) {
        return isYearly(plan)
                ? "Thi đua yêu nước năm " + Calendar.YEAR
                : themes.get(number(plan) % themes.size());
    }

    /** What the plan is called. */
    public String title(int plan) {
        return isYearly(plan)
                ? "Tổ chức phong trào thi đua yêu nước năm %d của %s"
                        .formatted(Calendar.YEAR, keeper(plan).name())
                : "Triển khai phong trào thi đua \"%s\" năm %d"
                        .formatted(theme(plan), Calendar.YEAR);
    }

    /** When it was issued. */
    public Instant issued(int plan) {
        return Calendar.issued(plan, count);
    }

    /** Who may see it. */
    public Audience audience(int plan) {
        if (keeper(plan).kind() == AgencyKind.PRIME_MINISTER) {
            return Audience.ALL_AGENCIES;
        }
        return dice.below(CHANCES, Purpose.AUDIENCE, plan) < PUBLIC
                ? Audience.PUBLIC
                : Audience.SUBORDINATES_AND_GROUP;
    }

    /** What it answers; nothing for the one at the top. */
    public List<Upward> upward(int plan) {
        var parents = isYearly(plan) ? yearlyParents(plan) : themeParents(plan);
        var links = new ArrayList<Upward>(parents.size());
        for (var parent : parents) {
            var first = links.isEmpty();
            links.add(new Upward(plan, parent, first, type(plan, first), crossing(plan, parent)));
        }
        return links;
    }

    private List<Integer> yearlyParents(int plan) {
        var keeper = keeper(plan);
        var parents = new ArrayList<Integer>();
        add(parents, keeper.administrative());
        add(parents, keeper.sectoral());
        switch (keeper.kind()) {
            case SUPREME_PEOPLES_PROCURACY -> add(parents, Roster.PRIME_MINISTER_INDEX);
            case PROVINCIAL_PEOPLES_COMMITTEE -> add(parents, Roster.HOME_AFFAIRS);
            case COMMUNE_PEOPLES_COMMITTEE -> addSecondDepartment(parents, keeper);
            default -> {} // Nobody besides the superiors.
        }
        return parents;
    }

    /** One commune in four answers another department of its province, too. */
    private void addSecondDepartment(List<Integer> parents, Agency commune) {
        if (dice.below(CHANCES, Purpose.PARENT, commune.index()) < SECOND_DEPARTMENT) {
            var other =
                    agencies.stream()
                            .filter(agency -> agency.administrative() == commune.administrative())
                            .filter(agency -> agency.sectoral() != NOBODY)
                            .filter(agency -> agency.index() < commune.sectoral())
                            .mapToInt(Agency::index)
                            .max();
            other.ifPresent(index -> add(parents, index));
        }
    }

    private List<Integer> themeParents(int plan) {
        var keeper = keeper(plan);
        var round = plan - yearly(plan);
        var parents = new ArrayList<Integer>();
        var isFirst = (number(plan) - 2) % wiring.chain() == 0;
        parents.add(isFirst ? yearly(plan) : plan - agencies.size());
        var luck = dice.below(CHANCES, Purpose.PARENT, plan);
        if (luck < THEME_ABOVE && keeper.superior() != NOBODY) {
            parents.add(round + keeper.superior());
        }
        if (luck < THEME_IN_SECTOR
                && keeper.sectoral() != NOBODY
                && keeper.sectoral() != keeper.superior()) {
            parents.add(round + keeper.sectoral());
        }
        // Neighbours in the roster stand no lower, so that this makes nothing deeper.
        for (var more = 1; more <= Math.min(wiring.moreParents(), keeper.index()); more++) {
            add(parents, keeper.index() - more);
        }
        return parents;
    }

    private static void add(List<Integer> parents, int parent) {
        if (parent != NOBODY && !parents.contains(parent)) {
            parents.add(parent);
        }
    }

    private LinkType type(int plan, boolean first) {
        return first || isYearly(plan) ? LinkType.IMPLEMENTS : LinkType.BASED_ON;
    }

    private Crossing crossing(int plan, int parent) {
        var luck = dice.below(CHANCES, Purpose.CROSSING, (long) plan * count + parent);
        if (luck < NOTHING_CROSSES && !isYearly(plan)) {
            return Crossing.NOTHING;
        }
        return luck < FIGURES_CROSS ? Crossing.FIGURES : Crossing.FIGURES_AND_TEXT;
    }
}
