package vn.thidua.tenants.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.tally.CountedAgency;
import vn.thidua.platform.tally.Tallies;
import vn.thidua.platform.tally.TallyKey;
import vn.thidua.platform.tally.TallyMatter;
import vn.thidua.platform.tally.TallyRecord;
import vn.thidua.platform.tally.TallyRecordId;
import vn.thidua.platform.tally.TallyRecordKind;
import vn.thidua.platform.tally.TallyRecords;
import vn.thidua.tenants.registration.RegistrationTallyRepository.Counted;
import vn.thidua.tenants.registration.RegistrationTallyRepository.Title;

/**
 * What counts of registrations: that they stand, and for which titles. A title is an award where it
 * is called as the rules of the day call it on which the registration was sent.
 */
@Singleton
class RegistrationTallies implements TallyRecords {
    private final RegistrationTallyRepository registrations;
    private final Rulebook rulebook;
    private final Tallies tallies;

    RegistrationTallies(
            RegistrationTallyRepository registrations, Rulebook rulebook, Tallies tallies) {
        this.registrations = registrations;
        this.rulebook = rulebook;
        this.tallies = tallies;
    }

    /** It counts as it stands now; comes last in the transaction that has changed it. */
    void restate(Scope scope, RegistrationId changed) {
        tallies.restate(scope, find(CountedAgency.of(scope), List.of(TallyRecordId.of(changed))));
    }

    @Override
    public TallyRecordKind kind() {
        return TallyRecordKind.REGISTRATION;
    }

    @Override
    public List<TallyRecord> list(CountedAgency of, TallyRecordId after, int limit) {
        return records(of, registrations.listAfter(of.tenant(), after, limit));
    }

    @Override
    public List<TallyRecord> find(CountedAgency of, Collection<TallyRecordId> wanted) {
        return records(of, registrations.list(of.tenant(), wanted));
    }

    @Override
    public List<TallyRecordId> hold(CountedAgency of, Collection<TallyRecordId> wanted) {
        return registrations.hold(of.tenant(), wanted);
    }

    private List<TallyRecord> records(CountedAgency of, List<Counted> lines) {
        var standing = lines.stream().filter(Counted::stands).map(Counted::id).toList();
        var titles =
                standing.isEmpty()
                        ? Map.<RegistrationId, List<String>>of()
                        : registrations.titles(of.tenant(), standing).stream()
                                .collect(
                                        groupingBy(
                                                Title::registrationId,
                                                mapping(Title::title, toList())));
        var rules = new HashMap<LocalDate, Map<String, AwardInForce>>();
        return lines.stream()
                .map(line -> record(of, line, titles.getOrDefault(line.id(), List.of()), rules))
                .toList();
    }

    private TallyRecord record(
            CountedAgency of,
            Counted line,
            List<String> titles,
            Map<LocalDate, Map<String, AwardInForce>> rules) {
        var awards =
                titles.isEmpty()
                        ? Map.<String, AwardInForce>of()
                        : rules.computeIfAbsent(line.sentOn(), day -> awards(of, day));
        return record(line, titles, awards);
    }

    private Map<String, AwardInForce> awards(CountedAgency of, LocalDate day) {
        var named = new HashMap<String, AwardInForce>();
        rulebook.inForce(of.caller(), of.agency(), day)
                .awards()
                .forEach(award -> named.putIfAbsent(word(award.award().name()), award));
        return named;
    }

    private static String word(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private static TallyRecord record(
            Counted line, List<String> titles, Map<String, AwardInForce> awards) {
        var counts = new ArrayList<TallyKey>();
        if (line.stands()) {
            var kind = line.subjectKind();
            counts.add(TallyKey.of(TallyMatter.REGISTERED, kind));
            titles.forEach(title -> counts.add(key(title, kind, awards)));
        }
        return new TallyRecord(
                TallyRecordKind.REGISTRATION,
                TallyRecordId.of(line.id()),
                line.planId(),
                line.year(),
                counts);
    }

    private static TallyKey key(String title, SubjectKind kind, Map<String, AwardInForce> awards) {
        var award = awards.get(word(title));
        return award == null
                ? TallyKey.of(TallyMatter.TITLE_REGISTERED, kind)
                : new TallyKey(
                        TallyMatter.TITLE_REGISTERED,
                        award.award().code(),
                        award.award().form(),
                        null,
                        kind);
    }
}
