package tw.taipei.policereport.logistics;

import tw.taipei.policereport.dissemination.contract.ProgrammeContract;
import tw.taipei.policereport.transcription.SubjectDomain;

class LogisticsProgrammesTest implements ProgrammeContract {

    @Override
    public SubjectDomain domain() {
        return new Logistics().domain();
    }
}
