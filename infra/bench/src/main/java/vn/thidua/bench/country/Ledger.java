package vn.thidua.bench.country;

import java.time.Instant;
import vn.thidua.bench.country.Dice.Purpose;

/**
 * What was reported: in each quarter a few entries about every plan, so many figures in all. The
 * amounts are in ten thousandths, as the columns hold them.
 */
public final class Ledger {
    /** Plans have so many measures. */
    public static final int MEASURES = 30;

    /** What a target has reached, or what is counted, or out of what. */
    public static final int TARGET_SUMS = 3;

    private static final int TARGET_AMOUNT = 41;
    private static final int TARGET_NUMERATOR = 42;
    private static final int TARGET_DENOMINATOR = 43;
    private static final int ENTRY_MAX = 28;
    private static final int STRIDE = 7;
    private static final int GREAT = 200;
    private static final int CHANCES = 100;
    private static final int HALVES = 5;
    private static final long ONE = 10_000;
    private static final long HALF = 5_000;

    private final Plans plans;
    private final long facts;
    private final Dice dice;
    private final int entriesOfQuarter;

    Ledger(Plans plans, long facts, Dice dice) {
        this.plans = plans;
        this.facts = facts;
        this.dice = dice;
        var ofQuarter = facts / plans.count() / Calendar.QUARTERS.size();
        this.entriesOfQuarter = Math.max(2, Math.ceilDiv((int) ofQuarter, ENTRY_MAX));
    }

    /**
     * An entry.
     *
     * @param number its place in the ledger, of all quarters
     * @param quarter its place in the year, from 0
     * @param latest whether it is the last about its plan
     */
    public record Entry(long number, int plan, int quarter, Instant made, boolean latest) {}

    /** Hears the figures of an entry. */
    public interface Reading {
        /** A figure of the plan itself. */
        void measure(int measure, long amount);

        /** A figure of one of the plan's targets, by the number of what it counts as. */
        void target(int target, int measure, long amount);
    }

    /** How many entries there are about one plan in one quarter. */
    public int entriesOfQuarter() {
        return entriesOfQuarter;
    }

    /** How many entries there are. */
    public long entries() {
        return (long) plans.count() * entriesOfQuarter * Calendar.QUARTERS.size();
    }

    /** An entry about a plan, one of those of a quarter. */
    public Entry entry(int quarter, int plan, int which) {
        var ofQuarter = (long) plans.count() * entriesOfQuarter;
        var place = (long) plan * entriesOfQuarter + which;
        return new Entry(
                quarter * ofQuarter + place,
                plan,
                quarter,
                Calendar.reported(quarter, place, ofQuarter),
                quarter == Calendar.QUARTERS.size() - 1 && which == entriesOfQuarter - 1);
    }

    /** Reads an entry out. */
    public void read(Entry entry, Reading reading) {
        var rows = rows(entry);
        var begin = dice.below(MEASURES, Purpose.MEASURE, entry.number());
        var ofTargets = entry.number() % 2 == 1 && rows > TARGET_SUMS;
        if (ofTargets) {
            readTargets(entry, reading);
            rows -= TARGET_SUMS;
        }
        for (var row = 0; row < rows; row++) {
            var measure = (begin + row * STRIDE) % MEASURES + 1;
            reading.measure(measure, amount(entry.number() * CHANCES + row));
        }
    }

    private void readTargets(Entry entry, Reading reading) {
        var first = entry.plan() * Targets.EACH;
        var throwAt = entry.number() * CHANCES + MEASURES;
        var part = amount(throwAt + 1);
        reading.target(first, TARGET_AMOUNT, amount(throwAt));
        reading.target(first + 1, TARGET_NUMERATOR, part);
        reading.target(first + 1, TARGET_DENOMINATOR, part + amount(throwAt + 2));
    }

    /** The figures of a plan are spread evenly over its entries, and those of all over plans. */
    private int rows(Entry entry) {
        var plan = entry.plan();
        var ofPlan = facts * (plan + 1) / plans.count() - facts * plan / plans.count();
        long entries = (long) entriesOfQuarter * Calendar.QUARTERS.size();
        var which = entry.quarter() * entriesOfQuarter + entry.number() % entriesOfQuarter;
        return (int) (ofPlan * (which + 1) / entries - ofPlan * which / entries);
    }

    /** Mostly whole, sometimes with a half; never nothing. */
    private long amount(long throwAt) {
        var luck = dice.bits(Purpose.FIGURE, throwAt);
        var whole = 1 + Math.floorMod(luck >>> 1, (long) GREAT);
        return whole * ONE + (Math.floorMod(luck >>> 8, (long) CHANCES) < HALVES ? HALF : 0);
    }

    /** Where a target's figure is added to: amount, numerator or denominator. */
    public static int targetSum(int measure) {
        return measure - TARGET_AMOUNT;
    }
}
