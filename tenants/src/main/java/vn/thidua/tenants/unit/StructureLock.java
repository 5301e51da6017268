package vn.thidua.tenants.unit;

import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.thidua.platform.access.Scope;

/**
 * Changes of one agency's units and people happen one after the other: who holds this may look
 * first and write then, and nobody comes between. Other agencies are not held up.
 */
@Singleton
public class StructureLock {
    private final StructureLockRepository locks;

    StructureLock(StructureLockRepository locks) {
        this.locks = locks;
    }

    /** Waits for whoever holds it, and holds it until the caller's transaction ends. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    public void take(Scope scope) {
        locks.take(scope.tenant());
    }
}
