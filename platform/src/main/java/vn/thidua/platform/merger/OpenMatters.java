package vn.thidua.platform.merger;

import java.util.List;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.TenantId;

/**
 * What a room keeps of an agency that is not finished: counted before the agency ends, sealed when
 * it does. Each room that has such matters makes a bean of this.
 */
public interface OpenMatters {
    /** How many there are, of each sort that the room keeps. */
    List<MatterCount> count(OperatorScope operator, TenantId tenant);

    /** Which of them go over to a successor. */
    List<? extends Id> goingOver(OperatorScope operator, TenantId tenant);

    /** Those that go over, as they stand. */
    List<SealedMatter> seal(OperatorScope operator, TenantId tenant);
}
