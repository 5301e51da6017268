package vn.thidua.tenants.registration;

/**
 * How many stand how to registering under a plan.
 *
 * @param expected who is expected to register
 * @param registered in time
 * @param registeredLate after the deadline, by permission
 * @param missing of those expected: not registered, and there is time left
 * @param overdue of those expected: not registered, and the deadline has passed
 */
public record RegistrationCounts(
        int expected, int registered, int registeredLate, int missing, int overdue) {
    /** Nobody. */
    public static final RegistrationCounts NONE = new RegistrationCounts(0, 0, 0, 0, 0);

    RegistrationCounts plus(RegistrationCounts other) {
        return new RegistrationCounts(
                expected + other.expected,
                registered + other.registered,
                registeredLate + other.registeredLate,
                missing + other.missing,
                overdue + other.overdue);
    }

    /** So many of one status, so many of them expected. */
    static RegistrationCounts of(RegistrationStatus status, int all, int expected) {
        return switch (status) {
            case REGISTERED -> new RegistrationCounts(expected, all, 0, 0, 0);
            case REGISTERED_LATE -> new RegistrationCounts(expected, 0, all, 0, 0);
            case MISSING -> new RegistrationCounts(expected, 0, 0, all, 0);
            case OVERDUE -> new RegistrationCounts(expected, 0, 0, 0, all);
        };
    }
}
