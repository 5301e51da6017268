package vn.thidua.tenants.office;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.StructureLock;

/** The door of an agency's offices. */
@Singleton
public class Offices {
    /** An agency names no more. */
    public static final int OFFICES_MAX = 100;

    private static final String SUBJECT = "Office";

    private final OfficeRepository offices;
    private final People people;
    private final StructureLock lock;
    private final Audit audit;

    Offices(OfficeRepository offices, People people, StructureLock lock, Audit audit) {
        this.offices = offices;
        this.people = people;
        this.lock = lock;
        this.audit = audit;
    }

    /** All offices of the agency, by name. */
    @Transactional
    public List<Office> list(Scope scope) {
        scope.require(Permission.READ);
        return offices.list(scope.tenant());
    }

    /** Names an office. */
    @Transactional
    public CreateOffice.Answer create(Scope scope, CreateOffice command) {
        scope.require(Permission.ADMINISTER);
        lock.take(scope);
        var others = list(scope);
        var fault = fault(scope, command.name(), command.holder(), others);
        if (fault.isPresent()) {
            return new CreateOffice.Answer.Faulty(fault.get());
        }
        if (others.size() >= OFFICES_MAX) {
            return new CreateOffice.Answer.TooManyOffices(OFFICES_MAX);
        }
        var office = new Office(OfficeId.next(), command.name(), command.holder(), 1);
        offices.insert(
                new OfficeRow(
                        scope.tenant(),
                        office.id(),
                        office.name(),
                        office.holderId(),
                        office.revision()));
        record(scope, "office.create", office);
        return new CreateOffice.Answer.Created(office);
    }

    /** Says anew what an office is called and who holds it. */
    @Transactional
    public ChangeOffice.Answer change(Scope scope, ChangeOffice command) {
        scope.require(Permission.ADMINISTER);
        lock.take(scope);
        var all = list(scope);
        var stored =
                all.stream()
                        .filter(office -> office.id().equals(command.office()))
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("office"));
        var others = all.stream().filter(office -> office != stored).toList();
        var fault = fault(scope, command.name(), command.holder(), others);
        if (fault.isPresent()) {
            return new ChangeOffice.Answer.Faulty(fault.get());
        }
        var changed =
                offices.change(
                        scope.tenant(),
                        stored.id(),
                        command.revision(),
                        command.name(),
                        command.holder());
        if (changed == 0) {
            return new ChangeOffice.Answer.Conflict(stored);
        }
        var office =
                new Office(stored.id(), command.name(), command.holder(), command.revision() + 1);
        record(scope, "office.change", office);
        return new ChangeOffice.Answer.Changed(office);
    }

    private Optional<OfficeFault> fault(
            Scope scope, String name, @Nullable PersonId holder, List<Office> others) {
        var left = holder != null && people.fetch(scope, holder).left();
        if (name.isEmpty()) {
            return Optional.of(OfficeFault.NAME_MISSING);
        }
        if (name.length() > Office.NAME_MAX) {
            return Optional.of(OfficeFault.NAME_TOO_LONG);
        }
        if (others.stream().anyMatch(office -> office.name().equals(name))) {
            return Optional.of(OfficeFault.NAME_TAKEN);
        }
        return left ? Optional.of(OfficeFault.HOLDER_HAS_LEFT) : Optional.empty();
    }

    private void record(Scope scope, String action, Office office) {
        var holder = office.holderId();
        var detail =
                Map.of(
                        "name",
                        office.name(),
                        "holder",
                        holder == null ? "" : people.fetch(scope, holder).name());
        audit.record(scope, action, SUBJECT, office.id(), detail);
    }
}
