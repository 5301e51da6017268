package vn.thidua.platform.award;

import io.micronaut.core.annotation.Introspected;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;

/**
 * Who is to be awarded what, as everybody may know it.
 *
 * @param name the laureate's, as it is to be printed
 * @param award the award's code in the rulebook
 */
@Introspected
public record NoticedAward(
        int ordinal,
        SubjectKind subjectKind,
        String name,
        String award,
        String awardName,
        AwardLevel level) {}
