package vn.thidua.tenants.registration;

import vn.thidua.infra.page.PageRequest;

/**
 * Whose page of an overview is wanted.
 *
 * @param expectation as the overview found it
 */
public record SubjectsRequest(
        OverviewRequest overview, Expectation expectation, SubjectFilter filter, PageRequest page) {
    /** Of an overview that was counted. */
    public static SubjectsRequest of(
            RegistrationOverview overview, SubjectFilter filter, PageRequest page) {
        return new SubjectsRequest(overview.request(), overview.expectation(), filter, page);
    }
}
