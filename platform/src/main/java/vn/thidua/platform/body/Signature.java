package vn.thidua.platform.body;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, and on whose authority.
 *
 * @param authorityLine the lines over the signature as printed, such as {@code KT. GIÁM ĐỐC}
 */
@Serdeable
public record Signature(
        @Nullable String signerName,
        @Nullable String signerOffice,
        @Nullable SigningAuthority authority,
        @Nullable String authorityLine) {}
