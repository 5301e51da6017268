package vn.thidua.tenants.office;

/** A delegation is taken back: by who gave it, or by who keeps the agency's people. */
public record EndDelegation(DelegationId delegation) {

    /** What came of it. */
    public sealed interface Answer {
        /** The deputy may act no more. */
        record Ended(Delegation delegation) implements Answer {}

        /** It was taken back already. */
        record AlreadyEnded(Delegation delegation) implements Answer {}
    }
}
