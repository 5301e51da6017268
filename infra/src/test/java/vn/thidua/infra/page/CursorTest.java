package vn.thidua.infra.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void bringsBackTheKeyThatWentOut() {
        var now = Instant.parse("2026-03-01T08:00:00.000001Z");
        var day = LocalDate.of(2026, 3, 1);

        var text = Cursor.of("name", "Đặng. ~", 7L, ID, now, day, null).text();
        var back = Cursor.parse(text, "name", 6);

        assertThat(text).matches("[A-Za-z0-9_.~-]+");
        assertThat(back.string(0)).isEqualTo("Đặng. ~");
        assertThat(back.number(1)).isEqualTo(7);
        assertThat(back.id(2)).isEqualTo(ID);
        assertThat(back.instant(3)).isEqualTo(now);
        assertThat(back.date(4)).isEqualTo(day);
        assertThat(back.part(5)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "bmFtZQ", "bmFtZQ.MQ.MQ", "b3RoZXI.MQ", "bmFtZQ.%", "%.MQ"})
    void refusesWhatItNeverGave(String text) {
        assertThatThrownBy(() -> Cursor.parse(text, "name", 1)).isInstanceOf(BadCursor.class);
    }

    @Test
    void refusesAPartOfAnotherType() {
        var cursor = Cursor.of("name", "x", null);

        assertThatThrownBy(() -> cursor.number(0)).isInstanceOf(BadCursor.class);
        assertThatThrownBy(() -> cursor.id(0)).isInstanceOf(BadCursor.class);
        assertThatThrownBy(() -> cursor.date(0)).isInstanceOf(BadCursor.class);
        assertThatThrownBy(() -> cursor.instant(0)).isInstanceOf(BadCursor.class);
        assertThatThrownBy(() -> cursor.string(1)).isInstanceOf(BadCursor.class);
    }

    @Test
    void knowsWhetherAPageIsTheLast() {
        var request = PageRequest.first(2);

        var more = Page.of(List.of("a", "b", "c"), request, item -> Cursor.of("name", item));
        var last = Page.of(List.of("a", "b"), request, item -> Cursor.of("name", item));

        assertThat(more.items()).containsExactly("a", "b");
        assertThat(more.hasNext()).isTrue();
        assertThat(more.end()).contains(Cursor.of("name", "b"));
        assertThat(last.hasNext()).isFalse();
        assertThat(last.map(String::length).items()).containsExactly(1, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101})
    void refusesAPageOfASizeThatIsNotServed(int first) {
        assertThatThrownBy(() -> PageRequest.first(first)).isInstanceOf(BadPageSize.class);
        assertThat(PageRequest.first(100).limit()).isEqualTo(101);
    }
}
