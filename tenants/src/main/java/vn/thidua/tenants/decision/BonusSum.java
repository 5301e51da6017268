package vn.thidua.tenants.decision;

import vn.thidua.platform.body.value.Decimal;

/**
 * The money of a decision, in đồng.
 *
 * @param total what goes with the awards that stand
 * @param toRecover what went with those that were taken back
 */
public record BonusSum(Decimal total, Decimal toRecover) {
    /** Of a decision without lines. */
    public static final BonusSum NONE = new BonusSum(new Decimal("0"), new Decimal("0"));
}
