package vn.thidua.platform.rulebook;

import io.micronaut.core.io.ResourceLoader;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.Rules;

/**
 * The State's instruments that the platform brings along, as far as they could be read. What could
 * not be confirmed says so and binds nobody. An instrument of which the operator has published more
 * versions is left as it is.
 */
@Singleton
class ShippedRules {
    /** The instruments, with their ids for ever and the number of versions in their files. */
    static final List<Instrument> ALL =
            List.of(
                    new Instrument(1, "law-2003", 1),
                    new Instrument(2, "decree-91-2017", 1),
                    new Instrument(3, "law-2022", 2),
                    new Instrument(4, "decree-98-2023", 1),
                    new Instrument(5, "decree-152-2025", 1),
                    new Instrument(6, "decision-311-2025", 1),
                    new Instrument(7, "base-salary", 1),
                    new Instrument(8, "labour-code-2019", 1),
                    new Instrument(9, "resolution-28-2026", 1),
                    new Instrument(10, "holidays-2022", 1),
                    new Instrument(11, "holidays-2023", 1),
                    new Instrument(12, "holidays-2024", 1),
                    new Instrument(13, "holidays-2025", 1),
                    new Instrument(14, "holidays-2026", 1),
                    new Instrument(15, "holidays-2027", 1));

    private final RuleSetRepository sets;
    private final RuleSetVersionRepository versions;
    private final RulesCodec codec;
    private final ResourceLoader resources;
    private final Clock clock;

    ShippedRules(
            RuleSetRepository sets,
            RuleSetVersionRepository versions,
            RulesCodec codec,
            ResourceLoader resources,
            Clock clock) {
        this.sets = sets;
        this.versions = versions;
        this.codec = codec;
        this.resources = resources;
        this.clock = clock;
    }

    /** Enters what is not there yet. Several programs may do so at once. */
    @Transactional
    public void enter() {
        var ids = ALL.stream().map(Instrument::ruleSet).toList();
        Map<RuleSetId, RuleSetRow> there =
                sets.list(ids).stream()
                        .collect(Collectors.toMap(RuleSetRow::id, Function.identity()));
        for (var instrument : ALL) {
            var row = there.get(instrument.ruleSet());
            if (row == null || row.currentVersion() < instrument.versions()) {
                enter(instrument, read(instrument));
            }
        }
    }

    private void enter(Instrument instrument, Text text) {
        sets.insertIfAbsent(instrument.ruleSet(), text.name());
        var row = sets.lock(instrument.ruleSet(), null).orElseThrow();
        for (var next = row.currentVersion(); next < instrument.versions(); next++) {
            var advanced = new RuleSetRow(row.id(), null, text.name(), next + 1);
            var command = text.versions().get(next).command(text.name());
            sets.advance(advanced.id(), advanced.name(), advanced.currentVersion());
            var body = codec.write(command.rules());
            versions.insert(RuleSetVersionRow.of(advanced, command, clock.instant(), body));
        }
    }

    Text read(Instrument instrument) {
        var path = "classpath:rulebook/" + instrument.file() + ".json";
        try (InputStream stream = resources.getResourceAsStream(path).orElseThrow()) {
            return codec.read(stream.readAllBytes(), Text.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(path, broken);
        }
    }

    /** An instrument and the file that tells it. */
    record Instrument(int number, String file, int versions) {
        private static final long FIRST_HALF = 0x019a_b000_0000_7000L;
        private static final long SECOND_HALF = 0x8000_0000_0000_0000L;

        RuleSetId ruleSet() {
            return new RuleSetId(new UUID(FIRST_HALF, SECOND_HALF + number));
        }
    }

    /** What a file tells. */
    @Serdeable
    record Text(String name, List<Stated> versions) {}

    /** What an instrument says from a day on. */
    @Serdeable
    record Stated(
            LocalDate holdsFrom, @Nullable LocalDate holdsTo, @Nullable String note, Rules rules) {
        PublishRules command(String name) {
            return new PublishRules(null, name, holdsFrom, holdsTo, note, rules);
        }
    }
}
