package vn.thidua.platform.directory;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;

/** The door for keeping the directory: the operator's alone. */
@Singleton
public class DirectoryKeeping {
    /** QĐ 20/2020/QĐ-TTg Art. 4: up to 35 characters, capital letters, digits and dots. */
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Z0-9][A-Z0-9.]{0,34}");

    private static final int NAME_MAX = 300;
    private static final int SHORT_NAME_MAX = 100;

    private final AgencyRepository agencies;
    private final RelationRepository relations;
    private final SuccessionRepository successions;

    DirectoryKeeping(
            AgencyRepository agencies,
            RelationRepository relations,
            SuccessionRepository successions) {
        this.agencies = agencies;
        this.relations = relations;
        this.successions = successions;
    }

    /** Enters an agency. */
    @Transactional
    public RegisterAgency.Answer register(OperatorScope scope, RegisterAgency command) {
        if (malformed(command.name(), command.shortName())) {
            return new RegisterAgency.Answer.NameMalformed();
        }
        var identifier = command.identifier();
        if (identifier != null && !IDENTIFIER.matcher(identifier).matches()) {
            return new RegisterAgency.Answer.IdentifierMalformed();
        }
        var id = new AgencyId(Uuids.next());
        agencies.lockOldest(); // An identifier is looked for and taken by one at a time.
        if (identifier != null && agencies.bearersOf(identifier, id, command.validFrom()) > 0) {
            return new RegisterAgency.Answer.IdentifierTaken();
        }
        agencies.insert(
                new AgencyRow(
                        id,
                        command.kind(),
                        command.establishedOn(),
                        null,
                        command.hasLegalPersonality()));
        agencies.insertName(
                id, command.validFrom(), command.name().strip(), command.shortName().strip());
        if (identifier != null) {
            agencies.insertIdentifier(id, identifier, command.validFrom());
        }
        return new RegisterAgency.Answer.Registered(id);
    }

    /** Gives an agency another name from a day on, and another identifier if one is said. */
    @Transactional
    public RenameAgency.Answer rename(OperatorScope scope, RenameAgency command) {
        if (malformed(command.name(), command.shortName())) {
            return new RenameAgency.Answer.NameMalformed();
        }
        var identifier = command.identifier();
        if (identifier != null && !IDENTIFIER.matcher(identifier).matches()) {
            return new RenameAgency.Answer.IdentifierMalformed();
        }
        agencies.lockOldest(); // An identifier is looked for and taken by one at a time.
        lock(command.agency());
        var from = command.validFrom();
        var latest = agencies.latestNameFrom(command.agency());
        if (!from.isAfter(latest)) {
            return new RenameAgency.Answer.TooEarly(latest);
        }
        if (identifier != null && agencies.bearersOf(identifier, command.agency(), from) > 0) {
            return new RenameAgency.Answer.IdentifierTaken();
        }
        bear(command);
        return new RenameAgency.Answer.Renamed();
    }

    private void bear(RenameAgency command) {
        var last = command.validFrom().minusDays(1);
        agencies.endName(command.agency(), last);
        agencies.insertName(
                command.agency(),
                command.validFrom(),
                command.name().strip(),
                command.shortName().strip());
        if (command.identifier() != null) {
            agencies.endIdentifier(command.agency(), last);
            agencies.insertIdentifier(command.agency(), command.identifier(), command.validFrom());
        }
    }

    /** Says whether an agency has legal personality, which who confers certificates needs. */
    @Transactional
    public SetLegalPersonality.Answer setLegalPersonality(
            OperatorScope scope, SetLegalPersonality command) {
        lock(command.agency());
        return agencies.setLegalPersonality(command.agency(), command.hasLegalPersonality()) > 0
                ? new SetLegalPersonality.Answer.Set()
                : new SetLegalPersonality.Answer.IsSoAlready();
    }

    /** Puts one agency under another in one line. */
    @Transactional
    public RelateAgencies.Answer relate(OperatorScope scope, RelateAgencies command) {
        var last = command.validTo();
        if (last != null && last.isBefore(command.validFrom())) {
            return new RelateAgencies.Answer.EndsBeforeItBegins();
        }
        if (command.superior().equals(command.subordinate())) {
            return new RelateAgencies.Answer.WouldCloseCircle();
        }
        lockBoth(command.superior(), command.subordinate());
        if (relations
                .above(command.superior(), command.kind(), command.validFrom())
                .contains(command.subordinate())) {
            return new RelateAgencies.Answer.WouldCloseCircle();
        }
        if (relations.countOn(
                        command.superior(),
                        command.subordinate(),
                        command.kind(),
                        command.validFrom())
                > 0) {
            return new RelateAgencies.Answer.AlreadyRelated();
        }
        relations.insert(
                new RelationRow(
                        Uuids.next(),
                        command.superior(),
                        command.subordinate(),
                        command.kind(),
                        command.validFrom(),
                        command.validTo()));
        return new RelateAgencies.Answer.Related();
    }

    /** Ends an agency on a day and names who follows it. */
    @Transactional
    public SucceedAgency.Answer succeed(OperatorScope scope, SucceedAgency command) {
        if (command.predecessor().equals(command.successor())) {
            return new SucceedAgency.Answer.WouldCloseCircle();
        }
        lockBoth(command.predecessor(), command.successor());
        if (successions.heirsOf(command.successor()).contains(command.predecessor())) {
            return new SucceedAgency.Answer.WouldCloseCircle();
        }
        if (successions.count(command.predecessor(), command.successor()) > 0) {
            return new SucceedAgency.Answer.AlreadySucceeded();
        }
        successions.insert(
                new SuccessionRow(
                        Uuids.next(),
                        command.event(),
                        command.predecessor(),
                        command.successor(),
                        command.happenedOn(),
                        command.legalBasis()));
        agencies.dissolve(command.predecessor(), command.happenedOn());
        relations.endAll(command.predecessor(), command.happenedOn().minusDays(1));
        return new SucceedAgency.Answer.Succeeded();
    }

    private void lockBoth(AgencyId one, AgencyId other) {
        // Relations change one at a time: two that share no agency can close a circle together.
        agencies.lockOldest();
        // All lock in id order, so that two of them never wait for each other.
        if (one.value().compareTo(other.value()) < 0) {
            lock(one);
            lock(other);
        } else {
            lock(other);
            lock(one);
        }
    }

    private void lock(AgencyId id) {
        if (agencies.lock(id).isEmpty()) {
            throw new NotVisible("agency");
        }
    }

    private static boolean malformed(String name, String shortName) {
        return name.isBlank()
                || name.length() > NAME_MAX
                || shortName.isBlank()
                || shortName.length() > SHORT_NAME_MAX;
    }
}
