package vn.thidua.infra.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final byte[] SECRET = bytes("a secret");
    private static final byte[] AN = bytes("An");

    private final Seal seal = new Seal(key(1));

    @Test
    void opensWhatItHasClosedForTheSameOwnerAlone() {
        var stored = seal.close(SECRET, AN);

        assertThat(seal.open(stored, AN)).isEqualTo(SECRET);
        assertThat(stored).isNotEqualTo(seal.close(SECRET, AN));
        assertThatThrownBy(() -> seal.open(stored, bytes("Binh")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Seal(key(2)).open(stored, AN)).hasMessageContaining(Seal.KEY);
    }

    @Test
    void isOffWithoutAKeyAndRefusesAWrongOne() {
        var off = new Seal("");

        assertThat(off.isReady()).isFalse();
        assertThatThrownBy(() -> off.close(SECRET, AN)).hasMessageContaining("not set");
        assertThatThrownBy(() -> new Seal("c2hvcnQ=")).hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> new Seal("?")).hasMessageContaining("Base64");
    }

    private static String key(int filling) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filling);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void tellsASecretAgainWithoutTellingIt() {
        var secret = "027085001234".getBytes(StandardCharsets.UTF_8);
        var seal = new Seal(key(1));

        var print = seal.fingerprint("citizen", secret);

        assertThat(print).hasSize(32).isEqualTo(new Seal(key(1)).fingerprint("citizen", secret));
        assertThat(print).isNotEqualTo(seal.fingerprint("other", secret));
        assertThat(print).isNotEqualTo(new Seal(key(2)).fingerprint("citizen", secret));
    }
}
