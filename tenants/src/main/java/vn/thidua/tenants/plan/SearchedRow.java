package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/**
 * What is searched of a plan.
 *
 * @param theme absent where the plan has none
 * @param syllables of heading and items, as {@link SearchPattern} writes them
 */
@MappedEntity("searched_plan")
record SearchedRow(
        TenantId tenantId, @Id PlanId planId, @Nullable String theme, String syllables) {}
