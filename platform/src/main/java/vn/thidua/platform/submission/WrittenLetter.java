package vn.thidua.platform.submission;

import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.directory.AgencyId;

/**
 * A letter that is to be sent.
 *
 * @param planTitle what the plan is called under which they were nominated
 */
public record WrittenLetter(
        AgencyId receiver,
        String title,
        String document,
        String planTitle,
        AwardStage stage,
        int year) {}
