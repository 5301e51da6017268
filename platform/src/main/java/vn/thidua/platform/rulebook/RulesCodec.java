package vn.thidua.platform.rulebook;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.config.DeserializationConfiguration;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import vn.thidua.platform.rulebook.rule.Rules;

/**
 * Rules as bytes: JSON in UTF-8. Unknown fields are an error, so that no rule is lost by a slip.
 */
@Singleton
final class RulesCodec {
    private final ObjectMapper json;

    RulesCodec(ObjectMapper json) {
        this.json = json.cloneWithConfiguration(null, null, new Strict());
    }

    byte[] write(Rules rules) {
        try {
            return json.writeValueAsBytes(rules);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Rules read(byte[] bytes) {
        return read(bytes, Rules.class);
    }

    <T> T read(byte[] bytes, Class<T> type) {
        try {
            var read = json.readValue(bytes, type);
            if (read == null) {
                throw new IllegalStateException("no rules in " + bytes.length + " bytes");
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Strict implements DeserializationConfiguration {
        @Override
        public boolean isIgnoreUnknown() {
            return false;
        }

        @Override
        public int getArraySizeThreshold() {
            return 100;
        }

        @Override
        public boolean isStrictNullable() {
            return false;
        }
    }
}
