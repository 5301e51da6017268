package vn.thidua.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.bench.floor.Fresh.Occasion;

class DifferencesTest {
    private static final UUID ONE = UUID.fromString("0199aaaa-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0199bbbb-0000-7000-8000-000000000002");
    private static final UUID NEW = UUID.fromString("0199cccc-0000-7000-8000-000000000003");
    private static final Occasion NOW =
            new Occasion(List.of(NEW), Instant.parse("2026-10-01T03:04:05Z"));

    private final Differences differences = new Differences();

    @Test
    void whatIsTheSameStaysAsItIs() {
        var calls = List.of(set("setBytes", 1, Fresh.bytes(ONE)), set("setString", 2, "a"));

        assertThat(filled(calls, calls)).containsExactly(Fresh.bytes(ONE), "a");
        assertThat(differences.idCount()).isZero();
    }

    @Test
    void anIdentifierIsAnotherEachTimeWhereverItStands() {
        var one = List.of(set("setBytes", 1, Fresh.bytes(ONE)), set("setString", 2, text(ONE)));
        var other =
                List.of(set("setBytes", 1, Fresh.bytes(OTHER)), set("setString", 2, text(OTHER)));

        assertThat(filled(one, other)).containsExactly(Fresh.bytes(NEW), text(NEW));
        assertThat(differences.idCount()).isEqualTo(1);
        assertThat(differences.value(Map.of("id", global(ONE)), Map.of("id", global(OTHER))))
                .extracting(answer -> NOW.fill(((Map<?, ?>) answer).get("id")))
                .isEqualTo(global(NEW));
    }

    @Test
    void aMomentIsNow() {
        var one = List.of(set("setTimestamp", 1, Timestamp.from(Instant.EPOCH)));
        var other = List.of(set("setTimestamp", 1, Timestamp.from(Instant.ofEpochSecond(9))));

        assertThat(filled(one, other)).containsExactly(Timestamp.from(NOW.moment()));
    }

    @Test
    void aNumberThatDiffersIsNotUnderstood() {
        var one = List.of(set("setInt", 1, 4));
        var other = List.of(set("setInt", 1, 5));

        assertThatThrownBy(() -> differences.calls(one, other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("4 is not 5");
    }

    private List<@Nullable Object> filled(List<Call> one, List<Call> other) {
        return differences.calls(one, other).stream()
                .<@Nullable Object>map(call -> NOW.fill(call.arguments().get(1)))
                .toList();
    }

    private static Call set(String name, int index, Object value) {
        return new Call(1, setter(name), List.of(index, value), Call.NOTHING);
    }

    private static Method setter(String name) {
        return Arrays.stream(PreparedStatement.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> method.getParameterCount() == 2)
                .findFirst()
                .orElseThrow();
    }

    private static String text(UUID id) {
        return "{\"plan\": \"" + id + "\"}";
    }

    private static String global(UUID id) {
        var type = "Report:".getBytes(StandardCharsets.US_ASCII);
        var bytes = Arrays.copyOf(type, type.length + Fresh.BYTES);
        System.arraycopy(Fresh.bytes(id), 0, bytes, type.length, Fresh.BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
