package tw.taipei.policereport.community;

import tw.taipei.policereport.dissemination.contract.ProgrammeContract;
import tw.taipei.policereport.transcription.SubjectDomain;

class CommunityProgrammesTest implements ProgrammeContract {

    @Override
    public SubjectDomain domain() {
        return new CommunitySafety().domain();
    }
}
