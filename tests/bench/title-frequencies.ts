/**
 * The titles that people most often write with a name, in the spellings they use, each with how often it
 * stood there: counted over 51 000 public names of candidates and office holders of 2014 to 2024. Counts
 * only; no name of anyone is in here.
 */
export interface WeightedTitle {
  readonly title: string;
  readonly count: number;
}

export const TITLES_BEFORE_NAME: readonly WeightedTitle[] = unpack(`
H.=3429|Drs.=1738|Ir.=1112|Hj.=555|HJ.=475|Dra.=427|Dr.=407|DR.=319|DRS.=314|IR.=227|dr.=202|DRA.=78
H=60|KH.=52|Prof.=41|HJ=39|Hi.=39|TGK.=33|Pdt.=29|HI.=23|Tgk.=19|drg.=19|Drs=16|Drg.=14
`);

export const TITLES_AFTER_COMMA: readonly WeightedTitle[] = unpack(`
SH=3449|SE=3442|MM=1424|M.Si=1334|S.Pd=1171|S.Sos=1124|ST=971|S.H.=822|SH.=755|MH=754|S.E.=660
SE.=593|S.Ag=483|S.E=464|S.H=458|S.IP=426|S.Sos.=423|S.Pd.=412|A.Md=409|SP=366|S.Pd.I=352|M.Si.=347
M.M.=310|M.Pd=241|MM.=228|S.T.=225|M.H.=192|S.Ag.=175|ST.=172|M.M=170|S.Kom=170|MA=155|S.T=152
MBA=145|S.SOS=140|A.Md.=138|S.P=129|M.SI=128|S.Si=127|M.H=125|MT=123|S.Pd.I.=117|MH.=112|S.P.=106
S.Hut=103|S.IP.=99|M.Hum=97|M.Sc=93|S. Sos=88|S. Pd=83|S.Pt=83|SS=82|S.Th=75|S.Psi=73|M.Pd.=70
S.Pi=69|S.Sos.I=65|BA=64|M.Kn=63|S.PD=62|SKM=57|S.HI=56|S.Ip=55|S.Si.=54|MSi=53|MP=53|SP.=52
S.Kom.=51|A.Ma=51|SIP=50|M.AP=50|S.I.P.=49|M.Pd.I=49|S.AP=49|M.Kes=49|SHI=46|S.S=46|M. Si=45
S.Hut.=42|S.TP=41|SH. MH=41|M.Ag=40|A. Md=39|Lc=39|ME=39|S. Ag=38|Ak=38|S.I.Kom=36|MS=36|S.Pdi=35
S.KOM=33|S.S.=32|MSI=31|S.H.I=31|M.A.=31|Amd=30|M.T.=30|S.PdI=29|SH.I=29|MAP=29|S.H.I.=28|S.Kep=28
S.AG=27|M.PD=27|M.Hum.=27|SE. MM=27|SPd=26|S.I.P=26|SS.=26|S.Th.=26|S.Psi.=26|B.Sc=26|A.Md.Keb=26
S.SOS.=25|S.Hi=25|MA.=25|M.A=25|S.SI=25|S. Sos.=24|S.Pi.=24|S.Pd.K=24|S.PD.I=23|M.Sc.=23|AK=22
S.ST=22|M.SI.=21|S.KM=21|Lc.=21|M.I.Kom=21|Apt=21|S.AG.=20|BE=20|Msi=19|S.PD.=19|MBA.=19|M.B.A.=19
M.Kn.=19|SE.MM=19|S.Pd.K.=19|A.Md.Kep=19|S. Pd.=18|A.MD=18|M. Pd=18|S.Pt.=18|STP=18|S.Kep.=18
S.Th.I=18|SH.MH=17|A.Md.Keb.=17|M.Ag.=17|S.Fil.I=17|S.Ked=17|BBA=17|S.TH=16|S.I.Kom.=16|LC=16|Ak.=16
S.Fil=16|Pd=16|SPD=15|S. Kom=15|S.K.M.=15|SKM.=15|M.Pd.I.=15|B.Sc.=15|DRS=15|IR=15|SE. M.Si=15
M.Kom=15|S.Sn=15|M.Sos=15|MPH=15|S. H.=14|M.T=14|S.K.M=14|BSC=14|Ph.D=14|M.Th=14|S.sos=13|MT.=13
S. Hut=13|M. Hum=13|M.AP.=13|S.PI=13|S.Ikom=13|S.Sos.I.=13|M.Kes.=13|M.E.=13|Drs=13|Drs.=13|SIP.=12
S. Pd. I=12|M.HUM=12|M.A.P.=12|M.A.P=12|Apt.=12|A.Ma.Pd=12|S. E.=11|S. SOS=11|AMD=11|S.T.P=11|BSc=11
SM=11|S.M.=11|SE.Ak=11|LLM=11|Sos=11|AMK=11|MMA=11|MPA=11|S. IP=10|A. Md.=10|Amd.Keb=10|M.S=10
A.Md.Kep.=10|S.M=10|M.Sos.=10|M.Ak=10|MARS=10|H=10|AMd=9|S.Pd.i=9|MSC=9|S.T.P.=9|SH MH=9|SH. MH.=9
S.A.P=9|A.Ma.=9|S.Th.I.=9|S.E.I=9|Si=9|S. Ag.=8|S.PD.I.=8|S.HI.=8|SSI=8|MSc=8|S.PT=8|S. AP=8|S.ST.=8
Ir=8|M.Th.=8|M.IP=8|S.Pd.SD.=8|S.Pd.SD=8|S.Farm=8|M.Eng=8|S.Sy=8|S.Kom.I=8
`);

function unpack(packed: string): WeightedTitle[] {
  return packed
    .trim()
    .split(/[|\n]/)
    .map((item) => {
      const [title = '', count = ''] = item.split('=');
      return { title, count: Number(count) };
    });
}
