package vn.thidua.tenants.register;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;

/**
 * The door to the agency's registers. Numbers are taken in the transaction that issues the
 * document, so that none is lost and none given twice; who may issue is decided there.
 */
@Singleton
public class Registers {
    private final RegisterRepository registers;

    Registers(RegisterRepository registers) {
        this.registers = registers;
    }

    /** Gives a document its number, or says that it is taken; then nothing was written. */
    @Transactional(Transactional.TxType.MANDATORY)
    public TakeNumber.Answer take(Scope scope, TakeNumber command) {
        var tenant = scope.tenant();
        var last = held(tenant, command);
        return switch (command.numbering()) {
            case Numbering.Next _ -> next(tenant, command, last);
            case Numbering.Typed(var number) -> typed(tenant, command, number);
        };
    }

    private int held(TenantId tenant, TakeNumber command) {
        return lock(tenant, command)
                .orElseGet(
                        () -> {
                            registers.begin(tenant, command.register(), command.year());
                            return lock(tenant, command).orElseThrow();
                        });
    }

    private Optional<Integer> lock(TenantId tenant, TakeNumber command) {
        return registers.lock(tenant, command.register(), command.year());
    }

    private TakeNumber.Answer next(TenantId tenant, TakeNumber command, int last) {
        var counted = last + 1;
        while (isTaken(tenant, command, DocumentNumber.of(counted))) {
            counted++; // The clerk has typed this one already.
        }
        registers.count(tenant, command.register(), command.year(), counted);
        return entered(tenant, command, DocumentNumber.of(counted));
    }

    private TakeNumber.Answer typed(TenantId tenant, TakeNumber command, DocumentNumber number) {
        return isTaken(tenant, command, number)
                ? new TakeNumber.Answer.AlreadyTaken(number)
                : entered(tenant, command, number);
    }

    private boolean isTaken(TenantId tenant, TakeNumber command, DocumentNumber number) {
        return registers.taken(tenant, command.register(), command.year(), number.key()) > 0;
    }

    private TakeNumber.Answer entered(TenantId tenant, TakeNumber command, DocumentNumber number) {
        registers.insert(
                RegisterEntryRow.of(
                        tenant,
                        command.register(),
                        command.year(),
                        number.key(),
                        command.bearer()));
        return new TakeNumber.Answer.Taken(number);
    }
}
