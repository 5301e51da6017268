package vn.thidua.tenants.register;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.publication.PlanId;

/** One number of a register, and the version of a plan or the decision that bears it. */
@MappedEntity("register_entry")
record RegisterEntryRow(
        TenantId tenantId,
        String register,
        int year,
        @Id String number,
        @Nullable PlanId planId,
        @Nullable Integer version,
        @Nullable AwardDecisionId decisionId,
        @Nullable Integer decisionPart) {

    static RegisterEntryRow of(
            TenantId tenant, String register, int year, String number, Bearer bearer) {
        return switch (bearer) {
            case Bearer.OfPlan(var plan, var version) ->
                    new RegisterEntryRow(tenant, register, year, number, plan, version, null, null);
            case Bearer.OfDecision(var decision, var part) ->
                    new RegisterEntryRow(
                            tenant, register, year, number, null, null, decision, part);
        };
    }
}
