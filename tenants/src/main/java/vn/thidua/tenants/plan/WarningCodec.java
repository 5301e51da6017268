package vn.thidua.tenants.plan;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.warning.Warning;
import vn.thidua.platform.body.warning.WarningCode;

/** Warnings as they are kept with an issued version. */
@Singleton
final class WarningCodec {
    private static final Argument<List<Stored>> WARNINGS = Argument.listOf(Stored.class);

    private final ObjectMapper json;

    WarningCodec(ObjectMapper json) {
        this.json = json;
    }

    String write(List<Warning> warnings) {
        try {
            return json.writeValueAsString(WARNINGS, warnings.stream().map(Stored::of).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Warning> read(String text) {
        try {
            return Objects.requireNonNull(json.readValue(text, WARNINGS)).stream()
                    .map(Stored::warning)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A warning with the item's key as plain text, or without. */
    @Serdeable
    record Stored(
            WarningCode code,
            @Nullable String item,
            @Nullable String raw,
            @Nullable List<String> values) {

        static Stored of(Warning warning) {
            var item = warning.item();
            return new Stored(
                    warning.code(),
                    item == null ? null : item.value(),
                    warning.raw(),
                    warning.values());
        }

        Warning warning() {
            return new Warning(
                    code,
                    item == null ? null : new ItemKey(item),
                    raw,
                    values == null ? List.of() : values);
        }
    }
}
