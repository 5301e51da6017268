package vn.thidua.platform.submission;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the dossier as it was when it was submitted; its files stay with the sender.
 *
 * @param title what it is called
 * @param document number and date as printed; absent where it has none
 */
@Serdeable
public record SubmittedPaper(String title, @Nullable String document) {}
