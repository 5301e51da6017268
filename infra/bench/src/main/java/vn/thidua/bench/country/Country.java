package vn.thidua.bench.country;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.bench.country.Ids.Kind;

/** The whole of it. */
public final class Country {
    /** How many units an agency has. */
    public static final int UNITS = 4;

    private final Size size;
    private final Dice dice;
    private final Ids ids;
    private final List<Agency> agencies;
    private final Plans plans;
    private final Targets targets;
    private final Ledger ledger;

    /** The country of this size and seed. */
    public Country(Size size, long seed) {
        this(size, Wiring.USUAL, seed);
    }

    /** The same with plans that hang together in another way. */
    public Country(Size size, Wiring wiring, long seed) {
        this.size = size;
        this.dice = new Dice(seed);
        this.ids = new Ids(dice);
        this.agencies = Roster.of(size.tenants());
        this.plans = new Plans(agencies, size.plans(), wiring, dice);
        this.targets = new Targets(plans);
        this.ledger = new Ledger(plans, size.facts(), dice);
    }

    /** How large it is. */
    public Size size() {
        return size;
    }

    /** Chance. */
    public Dice dice() {
        return dice;
    }

    /** Its agencies, superiors first. */
    public List<Agency> agencies() {
        return agencies;
    }

    /** Its plans. */
    public Plans plans() {
        return plans;
    }

    /** What they aim at. */
    public Targets targets() {
        return targets;
    }

    /** What was reported. */
    public Ledger ledger() {
        return ledger;
    }

    /** Who stands above whom among the plans. */
    public Closure planClosure() {
        return new Closure(plans.count(), plans::upward);
    }

    /** Which target serves which. */
    public Closure targetClosure() {
        return new Closure(targets.count(), targets::upward);
    }

    /** The identifier of an agency. */
    public UUID agency(int index) {
        return founded(Kind.AGENCY, index);
    }

    /** The identifier of whatever was there from the beginning. */
    public UUID founded(Kind kind, int number) {
        return ids.of(kind, number, Calendar.OPENED.toEpochMilli() + number);
    }

    /** The account that does an agency's work. */
    public UUID office(Agency agency) {
        return founded(Kind.ACCOUNT, agency.index() * 2);
    }

    /** The account that only reads. */
    public UUID viewer(Agency agency) {
        return founded(Kind.ACCOUNT, agency.index() * 2 + 1);
    }

    /** A unit of an agency. */
    public UUID unit(Agency agency, int number) {
        return founded(Kind.UNIT, agency.index() * UNITS + number);
    }

    /** The identifier of a plan. */
    public UUID plan(int plan) {
        return ids.of(Kind.PLAN, plan, plans.issued(plan).toEpochMilli());
    }

    /** The identifier of a target. */
    public UUID target(int target) {
        return issued(Kind.TARGET, target, targets.plan(target));
    }

    /** The identifier of something that came with a plan. */
    public UUID issued(Kind kind, int number, int plan) {
        return ids.of(kind, number, plans.issued(plan).toEpochMilli() + 1);
    }

    /** The identifier of something that is reported. */
    public UUID reported(Kind kind, long number, Instant made) {
        return ids.of(kind, number, made.toEpochMilli());
    }
}
