package vn.thidua.platform.publication;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * Which public plans are wanted.
 *
 * @param issuer issued by this agency; by anybody when absent
 * @param year of this year; of any when absent
 * @param words whose title, theme or number has all these words, accents aside, the last of them
 *     perhaps only begun; any when blank
 */
public record PublicPlanFilter(@Nullable AgencyId issuer, @Nullable Integer year, String words) {}
