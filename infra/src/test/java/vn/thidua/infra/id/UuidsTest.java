package vn.thidua.infra.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidsTest {
    @Test
    void growInTheOrderInWhichTheirBytesAreStored() {
        var ids = Stream.generate(Uuids::next).limit(10_000).toList();

        assertThat(ids).allMatch(id -> id.version() == 7).doesNotHaveDuplicates();
        assertThat(ids.stream().map(Uuids::bytes)).isSortedAccordingTo(Arrays::compareUnsigned);
    }

    @Test
    void comeBackFromTheirBytes() {
        var id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

        assertThat(Uuids.of(Uuids.bytes(id))).isEqualTo(id);
        assertThatThrownBy(() -> Uuids.of(new byte[15]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
