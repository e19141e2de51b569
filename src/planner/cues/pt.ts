/** Portuguese cue words, of Portugal and Brazil. What a subject is about stands first ("Presente despedida"), so what silences a cue is mostly an errand. */
import type { Lexicon } from './lexicon.ts';

const ROUTINES =
  'preparação preparações preparativos preparar ensaio ensaios ensaiar sincronização sync acompanhamento comitê comité comitês comissão ata atas logística organização organizar coordenação coordenar reserva reservas reservar alinhamento alinhamentos semanal mensal quinzenal';
const PAPERS =
  'fatura faturas bilhetes ingressos ingresso foto fotos fotógrafo catering buffet bufê inscrição inscrições convite convites convidados formulário formulários estacionamento presente presentes prenda prendas bolo bolos vaquinha flores balões cartão cartaz cartazes folhetos lista listagem ônibus som lembrete lembrança lembranças';
const VERBS = 'horário horários hora encomendar comprar enviar imprimir buscar pedir redigir escrever pagar cancelar assinar escolher decidir procurar limpar montar desmontar confirmar levar trazer';
const LAUNCH_MATTERS =
  'orçamento planejamento planeamento planning plano balanço retro retrospectiva retrospetiva revisão feedback notas comunicação comunicado imprensa nota discurso roteiro guião slides ordem cronograma checklist riscos status estado ponto seguro hotel alojamento hospedagem júri nomeação nomeações candidaturas candidatura vestido roupa traje beca becas escala escalas voluntários teste testes simulado simulacro brainstorming brainstorm chuva oficina ideias reunião curso formação treinamento transporte licença alvará materiais montagem desmontagem decoração';
/** What a demo is of, though it would make a launch about something else. */
const TOPICS =
  'fatura faturas faturação faturamento reserva reservas bilhetes inscrição inscrições formulário formulários acompanhamento orçamento turnos relatório relatórios manual seguro curso plano planejamento planeamento lista estacionamento logística sincronização organização';
/** No workshop of people: a garage, or a Spanish office. */
const OFICINA_NOT_BEFORE =
  'mecânica, mecânico, auto, automóvel, de automóveis, de carros, do carro, carro, da moto, moto, de motos, bosch, do joão, do zé, mota, chapa, de chapa, de bicicletas, de pintura automotiva, autorizada, renault, fiat, toyota, de cv, cv, de costura, de culinária, de cerâmica, de teatro, infantil, de correos, de empleo, de turismo, de registro, de atención, virtual, cerrada, madrid, central, técnica, de la, de farmacia, de prensa, bancaria, del, de patentes, comercial, de extranjería, de hacienda, de abogados, judicial, de proyectos, de obras, de objetos, móvil, sin, nueva, nuevas';
const OFICINA_NOT_WITH =
  'cerrada, abierta, nueva, nuestra, horario, madrid, barcelona, central, inspeção, mecânico, óleo, carro, carrinha, pneus, mota, moto, embreagem, freios, travões, emprego, guincho, la, las, los, el, del, en, y, con, reboque, viatura, fiat';
const NO_DEMO = 'manifestação, demolição, protesto, sindicato, greve';

export const pt: Lexicon = {
  language: 'pt',

  milestone: {
    sayings: [
      {
        says: 'lançamento, lançamentos, relançamento, pré-lançamento, lançamos, entrada em produção, entrada em funcionamento, entrada em serviço, entrada no ar, entrada em operação, subida em/a/para/à produção, subida pra prod, subir para produção, subir em produção, passagem a produção, passagem para produção, colocação em produção, deploy em produção, implantação em produção, ida para produção, virada para produção, entrega em produção, vai ao ar, entra no ar, entrou no ar, no ar <end>, no ar :, estamos no ar, já está no ar, está no ar, já disponível, versão <number>, arranque em produtivo, início da operação, inicio de operação',
        notAfter: 'antes do, pré, até o, até ao, até, pós, reunião de, depois do, desde o, fora, plataforma de',
        notBefore:
          'de dardo, do dardo, de peso, do peso, de disco, do disco, de martelo, de projeto, do projeto, de notas, das notas, contábil, contábeis, contabilístico, contabilísticos, de horas, das horas, de faltas, de concreto, do concreto, de betão, do betão, de cimento, de foguete, do foguetão, de moeda, de satélite, fiscal, fiscais, de despesas, de dados, manual, manuais, de concurso, de impostos, de iptu, de iva, bancário, bancários, de fatura, de faturas, de ponto, de caixa, de presenças',
        notWith: 'dardo, atletismo, contábil, contabilidade, martelo, sub 14, irs, tesouraria, conciliação',
      },
      {
        says: 'estreia, estreias, estreamos, reestreia, pré-estreia, ante-estreia, avant-première, première, vernissage, vernissagem, inauguração, inaugurações, inaugurar, inauguramos, reinauguração, abertura loja/sucursal/filial/escritório/centro/restaurante/clínica/fábrica/sede/exposição/creche/agência/unidade/biblioteca/museu/farmácia/escola, abertura de loja/sucursal/filial/escritório/sede/exposição/agência/temporada/unidade, abertura oficial, abertura da, abertura do, abertura das novas, abertura dos novos, abertura de <name>, grande abertura, reabertura, cerimônia de abertura, cerimónia de abertura, festa de abertura, noite de abertura, dia da abertura, abrimos, abre as portas, primeira pedra, pedra fundamental, corte de fita, corte da fita, descerramento, descerramento da placa/lápide, bota-abaixo do/da, batismo do navio/barco/veleiro, viagem inaugural, voo inaugural, primeira pazada',
        notAfter: 'antes da, antes do, até à, horário de, horários de, hora de, horas de, prévio à, pré, solicitação de, pedido de, código de, data de, após a',
        notBefore:
          'portão, garagem, porta, portas, cancela, propostas, de propostas, de conta, de uma conta, da conta, conta, de contas, contas, do prazo, prazo, de prazo, de prazos, de processo, do processo, processo, das matrículas, de matrículas, matrículas, das inscrições, inscrições, de inscrições, do período, período, da licitação, licitação, do concurso, concurso, de concurso, do edital, edital, de edital, de chamado, de chamados, do chamado, chamado, chamados, de chamada, do inventário, inventário, do testamento, testamento, de capital, de caixa, do caixa, caixa, do mercado, mercado, de mercado, da época de caça, caça, de vagas, vagas, vaga, de vaga, de sinistro, sinistro, de ticket, ticket, dos envelopes, envelopes, de empresa, empresa na junta, cadastral, de valas, da vala, vala, de crédito, candidaturas, das candidaturas, de ano fiscal, de dados, sessão de julgamento',
        notWith: 'copa, mundial, seleção, campeonato, brasileirão, olimpíadas, libertadores, propostas, conta bancária, licitação, xadrez, notário, cartório, horário, edital, junta comercial',
      },
      {
        says: 'keynote, palestra de/da/do/com/por, palestra : <name>, palestra : dr/dra/prof/profa, palestra <name>, palestra dr/dra/prof/profa/professor/professora, palestra magna, palestra inaugural, palestra de abertura, palestra de encerramento, palestra no/na/em/online/aberta, aula magna, aula inaugural, última aula, lição de sapiência, lição inaugural, última lição, discurso inaugural, discurso do/da/de <name>, discurso de abertura/posse/formatura, conferência de/da/do <name>, conferência : <name>, conferência <name>, conferência do/da prof/dr/dra/profa/professor/professora, conferência inaugural, conferência plenária, conferência magna, conferência de encerramento, intervenção de/da/do <name>, comunicação de/da/do <name> no/na, roda de conversa com <name>, mesa redonda com <name>, mesa-redonda com <name>, talk da/do/de <name>, talk : <name>, sarau de, recital de/da/do',
        notBefore: 'imprensa, de imprensa, telefónica, telefônica, sobre segurança obrigatória, das vendas, vendas, segurança no trabalho obrigatória, sipat, cipa',
        notAfter: 'sala de, inscrição na, prazo, certificado da, certificado de, slides da, ensaio da',
        notWith: 'telefónica, canalizador, senhorio, imprensa, prazo, eletricista, encanador, cirurgia',
      },
      {
        says: 'defesa de/da/do tese/dissertação/mestrado/doutorado/doutoramento/tcc/monografia/projeto/licenciatura/relatório/estágio/trabalho/tfc/pap, defesa tese/dissertação/mestrado/doutorado/doutoramento/tcc/monografia/pública/final/oral/pap, tese/mestrado/doutorado/tcc/dissertação/doutoramento ... defesa, defesa pública, defesa : <name>, defesa <name>, defesa de/da/do <name>, <name> defende, defende a tese, tese de/da/do <name>, tese <name>, banca de/do/da doutorado/mestrado/tcc/tese/dissertação/monografia/qualificação/defesa/<name>, banca doutorado/mestrado/tcc/tese/dissertação/monografia/qualificação/final, banca <name>, banca : <name>, qualificação de/do/da doutorado/mestrado/<name>, exame de qualificação, provas públicas, provas de agregação, provas de doutoramento/mestrado/aptidão, prova pública, agregação de/da/do <name>, doutoramento de/da/do <name>, doutoramento honoris, honoris causa, formatura, formaturas, formandos, formanda, colação de grau, colação, baile de finalistas, gala de finalistas, bênção das pastas, bênção dos finalistas, queima das fitas cortejo, imposição de insígnias, graduação da turma/<name>, licenciatura da/do <name>, missa de formatura',
        notBefore: 'pessoal, civil, nacional, do consumidor, própria, administrativa, prévia, do reino, de revista, de jornal, da empresa no processo, do réu, recurso, de frutas',
        notAfter: 'ministério da, ministro da, aula de, legítima, advogado de, antes da, simulado de, convite da',
        notWith: 'ministério, judô, karaté, legítima, advogado, tribunal, multa, conta conjunta, autodefesa, taekwondo, jiu jitsu',
      },
      {
        says: 'entrega de/dos/do/da prémio/prémios/prêmio/prêmios/diploma/diplomas/medalha/medalhas/troféu/troféus/certificado/certificados/galardão/galardões/reconhecimento/distinções/distinção/insígnias/condecorações/placas, entrega das medalhas/distinções/insígnias/condecorações, entrega prémios/prêmios/diplomas/medalhas/troféus/certificados, premiação, premiações, prémio, prémios, prêmio, prêmios, galardão, galardões, gala de/do/da/dos, gala prémios, noite de prémios, noite de gala, cerimônia, cerimônias, cerimónia, cerimónias, solenidade, sessão solene, homenagem, homenagens, condecoração, condecorações, ganhámos o prémio, ganhamos o prêmio, vencedores do/da, reconhecimento aos, reconhecimento pelos, reconhecimento dos, reconhecimento anual, tomada de posse, posse do/da/de, posse da diretoria, posse diretoria, cerimónia de posse, juramento, juramento de, juramento de bandeira, compromisso de honra, investidura, ordenação, ordenação sacerdotal, nomeação do/da/de <name>, imposição de medalhas, ordem do mérito',
        notBefore:
          'do seguro, de seguro, seguro, de consolação, de casamento, fúnebre, fúnebres, do casamento, dos sorteios, lotaria, loteria, de assiduidade, religiosa, do euromilhões, de risco, póstuma, de crédito, do imóvel, da casa, de carro, do apartamento, de terreno, de terras, do terreno, das chaves, de chaves',
        notAfter: 'mestre de, valor do, regulamento do, bases do, votar, reintegração de, imissão de, apólice',
        notWith: 'lotaria, loteria, casamento, funeral, sorteio, baptizado, batizado, missa, seguradora, póstuma, apólice, imóvel',
      },
      {
        says: 'despedida, despedidas, festa/almoço/jantar/café/lanche/churrasco/happy/cerveja/brinde/copo/coquetel/coffee de despedida, bota-fora, dizer adeus ao/à/a, adeus <name>, até sempre <name>, despedimo-nos de/da/do, aposentadoria de/da/do <name>, aposentadoria de/da/do dr/dra/sr/sra/prof/profa/dona/seu, aposentadoria : <name>, aposentadoria <name>, festa/almoço/jantar/café/lanche/brinde/homenagem/churrasco de/pela aposentadoria/reforma, reforma da/do <name>, reforma da/do/de sr/sra/dr/dra/prof/dona/d, passagem à reforma, <name> reforma-se, <name> se aposenta, primeiro dia, último dia, último turno de/da/do, último plantão de/da/do, último dia útil da/do <name>, primeiro dia de trabalho, último dia de trabalho',
        notBefore:
          'útil, úteis, de solteira, de solteiro, de solteiros, solteira, do ano, de ano, de prazo, do prazo, de matrícula, da matrícula, de inscrição, de inscrições, das inscrições, para, de aula, de aulas, das aulas, de ramadã, de ramadão, do ramadão, da escola, de escola, na escola, na creche, da creche, de creche, de saldos, dos saldos, de férias, das férias, do mês, de mês, do trimestre, do curso, de curso, do semestre, da feira, de feira, do festival, do carnaval, de carnaval, de promoção, da promoção, de desconto, de descontos, de pagamento, de entrega, da oferta, de ofertas, da campanha, de vendas, antecipada, antecipadas, por invalidez, por idade, por tempo, especial, do inss, da cozinha, da casa, do prédio, do banheiro, de casa, tributária, fiscal, agrária, do telhado, da loja, do apartamento, do escritório, da fachada, do edifício, política, de faculdade, de colônia, letivo, de natação, do irs, de rebajas, de piscina',
        notAfter: 'até o, até ao, antes do, desde o, plano de, pensão de, idade da, cálculo da, simulação de, simulação da, pedido de, regra da',
        notWith:
          'solteira, solteiro, solteiros, ramadão, ramadã, saldos, volta às aulas, prazo, matrícula, inss, segurança social, escola, férias, creche, previdência, ppr, empreiteiro, funeral, velório, irs, iptu, enem',
      },
      {
        says: 'aniversário da/de/do empresa/escola/firma/associação/loja/centro/clube/museu/instituto/cooperativa/agência/fundação/equipa/equipe/hospital/banco/jornal/contoso/fabrikam/departamento/biblioteca/igreja/companhia/organização/clínica/projeto/programa/unidade, aniversário de serviço, aniversário de empresa, aniversário profissional, aniversário empresa, aniversario da, <number> aniversário, <number>º/<number>o/<number>a aniversário, <number> anos da/do/de/com/na/no, cumprimos <number> anos, completamos <number> anos, fazemos <number> anos, celebramos <number> anos, centenário, bicentenário, cinquentenário, jubileu, bodas de prata da empresa, tempo de casa, anos de casa, celebração, celebrações, celebramos, celebrar a/o/as/os/nosso/nossa contrato/promoção/vitória/meta/sucesso/conquista/prémio/prêmio/marco/fecho/certificação/acordo/resultado/resultados, comemoração, comemorações, comemorar a/o/as/os/nossa/nosso contrato/promoção/vitória/meta/sucesso/conquista/prêmio/marco/fechamento/certificação/resultado/resultados/entrega, promoção da/do/de <name>, promoção da/do <capital>, parabéns <name>, parabéns à, parabéns ao, parabéns equipe, parabéns equipa, parabéns time, parabéns a todos, parabéns :, brinde, meta batida, meta alcançada, meta atingida, objetivo cumprido, marco alcançado, marco atingido, festa de fim/encerramento de/do/da obra/projeto/rodagem/temporada/colheita, festa de fim de, festa de encerramento, festa do cumeeira, festa da cumeeira, encerramento do projeto/congresso/festival/curso/programa/evento festivo, sessão de encerramento, cerimónia de encerramento, cerimônia de encerramento, jantar de encerramento',
        notBefore:
          'casamento, de casamento, de namoro, de casados, de noivado, de nascimento, da vó, da avó, da mãe, do pai, do leo, da morte, da eucaristia, de garantia, de contrato, de experiência, de prisão, de natal, de hipoteca, de arrendamento, da minha, do meu, da filha, do filho, da sogra, atrás, da missa, do natal, do dia da mãe, páscoa, de páscoa, natalícia, de aniversário, aniversário, de noivos',
        notAfter: 'há, menos de, mais de, maiores de, menores de, experiência, crianças de, garantia, cartão de, bolo de, todos os',
        notWith: 'casamento, namoro, mãe, pai, avó, missa, sogra, sogros, garantia, hipoteca, natal, ano novo, nascimento, noivado, batizado, filha, filho, avô, aniversariantes, tia, tio',
      },
      {
        says: 'aniversário, aniversários',
        notBefore: 'do/da/de <name>, <name>, de casamento, do chefe, da chefe, surpresa, infantil, do mês, de crianças',
        notAfter: 'bolo de, festa de, feliz',
        notWith: 'casamento, namoro, mãe, pai, avó, avô, filha, filho, tia, tio, primo, prima, sobrinho, sobrinha, sogra, sogro, marido, esposa, irmão, irmã, madrinha, padrinho, bolo, parque',
      },
      {
        says: 'assinatura do/de/da contrato/contratos/protocolo/protocolos/acordo/acordos/convênio/parceria/memorando/tratado/pacto/escritura/fusão/aquisição/termo/carta/convénio/declaração/adesão, assinatura contrato/protocolo/acordo/convênio/parceria/convénio, cerimónia de assinatura, cerimônia de assinatura, ato de assinatura, contrato assinado, acordo assinado, protocolo assinado, entrada em bolsa, estreia na bolsa, abertura de capital, ipo, apresentação do livro, apresentação do disco/álbum, apresentação de livro, apresentação livro, sessão de autógrafos, noite de autógrafos',
        notBefore: 'de arrendamento, arrendamento, de aluguel, aluguel, de trabalho, de locação, laboral, da casa, casa, digital, de rescisão, rescisão, de estágio',
        notWith: 'arrendamento, docusign, aluguel, folhas de horas, senhorio, imobiliária, rescisão, estágio',
      },
      { says: 'launch', notBefore: 'com, às, da equipa, da equipe, no', notWith: 'almoço, restaurante, pizza' },
      {
        says: 'demo, demos, demonstração, demonstrações',
        notWith: NO_DEMO,
        notBefore: 'de resultados contábil, de resultados, de afeto, financeira, financeiras, contábil, contábeis, do resultado',
        notAfter: 'conta, versão',
        despite: TOPICS,
      },
    ],
    things: '',
    thingsAfar: `preparação preparativos ensaio ensaios comitê comité ata atas sync sincronização acompanhamento alinhamento semanal catering buffet comprar enviar imprimir encomendar planejamento planeamento retrospectiva retrospetiva retro revisão notas balanço feedback checklist vaquinha`,
    errands: `${ROUTINES} ${PAPERS} ${VERBS} ${LAUNCH_MATTERS}`,
  },

  advice: {
    sayings: [
      {
        says: 'revisão, revisões, rever o/a/os/as/proposta/documento/minuta/plano, revisar, revisemos, revisitar o/a, repassar a/o proposta/plano/roteiro, revisão pela direção, análise crítica, revisão de código, revisão por pares, releitura, leitura crítica, review da/do/de',
        notAfter: 'na, na minha, da, em, ir à, carro à, carro em, moto, família, mota à, consulta de, pedido de, prova de, aula de, recurso de, cita, agendar, marcar, recurso, ação de',
        notBefore:
          'médica, médico, do carro, carro, da viatura, viatura, da moto, moto, mota, da mota, da caldeira, caldeira, do gás, gás, salarial, de salário, de salários, salários, dos salários, do salário, de desempenho, familiar, mecânica, mecânico, de automóveis, auto, automóvel, automotiva, judicial, do dentista, dental, dentária, urbana, de cheque, da vista, oftalmológica, de contrato de arrendamento, de renda, da renda, das rendas, de aluguel, do aluguel, de preços, de prova, de provas, da prova, da matéria, de matéria, de notas, enem, para o teste, para a prova, para o exame, matemática, de matemática, dos 10000, dos 30, dos 10, dos 50, dos 60, periódica, do extintor, extintores, de extintores, do elevador, elevador, constitucional, do plano diretor, pdm, da vida, veterinária, do bebé, bebê, ginecológica, anual do carro, anual da, de inglês, geral do carro, 30, 10, 50, 60, criminal, de pena, de pensão, de aposentadoria, de benefício, do irs, de portugués, km',
        notWith:
          'inspeção, mecânico, óleo, caldeira, dentista, médico, pediatra, veterinário, hospital, ginecologista, carrinha, pneus, carro, viatura, mota, anual com rh, oculista, km, inss, vestibular, enem, tribunal, senhorio, literatura, condutora, oficina auto, ipo carro',
      },
      {
        says: '<start> oficina, <start> oficinas, : oficina, oficina de ideias/trabalho/cocriação/design/planejamento/planeamento/estratégia/valores/escrita/inovação, oficina participativa, oficinas participativas, oficina criativa, oficina com, nossa oficina',
        notBefore: OFICINA_NOT_BEFORE,
        notWith: OFICINA_NOT_WITH,
      },
      {
        says: 'sessão de trabalho, sessões de trabalho, sessão estratégica, sessão de estratégia, retiro estratégico, retiro de equipa, retiro da equipe, imersão estratégica, grupo focal, grupos focais, focus group, mesa de trabalho, cocriação, co-criação, codesign, dinâmica de ideias, dinâmica de grupo sobre, hackathon, design-thinking, jornada de reflexão, dia de reflexão, reflexão estratégica',
      },
      {
        says: 'retrospectiva, retrospectivas, retrospetiva, retrospetivas, retro, retros, lições aprendidas, lição aprendida, aprendizados do/da, aprendizagens do/da, post-mortem, análise de causa, análise de causas, análise de causa raiz, causa raiz, causas raiz, balanço do/da/de projeto/sprint/evento/festival/piloto/campanha/feira/época/temporada/safra/ação/semestre/ano/iniciativa, balanço final do, o que correu bem, o que deu certo, o que aprendemos, melhoria contínua sessão',
        notBefore: 'escavadora, escavadeira, cinema, do pintor, de cinema, gaming, contábil, contabilístico, patrimonial, de apertura, energético, social, hídrico',
        notAfter: 'exposição, moda, festa, estilo, carro, móveis',
        notWith: 'museu, exposição, vintage, cinemateca, contábil, contabilidade, contabilista, aluguer, bar',
      },
      {
        says: 'planejamento, planeamento, planificação, replanejamento, planejar, planear, planejemos, sessão de planejamento, sessão de planeamento, planning, plano de ação, definição de metas, definição de objetivos, roadmap, pauta estratégica',
        notBefore:
          'familiar, urbano, urbanístico, sucessório, tributário, fiscal, patrimonial, reprodutivo, de casamento, do casamento, de férias, das férias, férias, de turnos, de escalas, de plantões, da aposentadoria, aposentadoria, reforma, da reforma, financeiro pessoal, previdenciário, territorial, natal, de aulas',
        notAfter: 'consulta de, centro de, secretaria de, ministério do, departamento de',
        notWith: 'casamento, anticoncepcional, lua de mel, previdência, pensões, urbanismo, férias, contracepção',
      },
      {
        says: 'chuva de ideias, tempestade de ideias, brainstorming, brainstorm, toró de ideias, toró de palpites, ideação, sessão de ideias, sessão criativa, sessão de criatividade, partilha de ideias, troca de ideias, geração de ideias, recolha de ideias, levantamento de ideias, banco de ideias, ideias para o/a/os/as/nosso/nossa',
      },
      {
        says: 'apresentação, apresentações, apresentar resultados/proposta/projeto, apresentamos resultados, exposição dos resultados, exposição de resultados, exposição da proposta, devolutiva, devolutivas, devolução de resultados, pitch investidores/para/final/deck/comercial/de/do, restituição dos resultados',
        notAfter: 'carta de, prazo de, prazo, data de, modelo de, curso de, técnicas de, cartão de',
        notBefore:
          'de credenciais, de cheque, do cheque, do livro, livro, de livro, do disco, do álbum, de <name> ... à equipa/equipe, do/da <name> ... à/a equipa/equipe, do/da <name> ... ao time/grupo, <name> à equipa/equipe, à equipa do/da novo/nova, da declaração, declaração, do irs, de irs, do imposto, de impostos, de faturas, faturas, de documentos, documentos, documentação, de candidaturas, candidaturas, de propostas, de contas, de recurso, do recurso, de defesa, de nova, de novo, do novo, da nova, dos novos, das novas, novo, nova, novos, novas, da equipa, da equipe, de recibos, pélvica, cefálica, de atestado, de escola, escolar, de natal, de dança, de ballet, de balé',
        notWith: 'prazo, impostos, finanças, notário, iva, irs, irpf, ecografia, inss, ballet, balé',
      },
      {
        says: 'feedback, vossa opinião, tua opinião, sua opinião, a sua opinião, vossas opiniões, opinião sobre, opiniões sobre, o que acham, o que achas, o que você acha, o que vocês acham, : comentários, comentários sobre/à/ao/da/do/minuta, vossos comentários, seus comentários, sugestões sobre/para, contributos para, contribuições para o/a, vossas ideias, suas ideias, conselho sobre, conselhos sobre, pedir conselho, crítica de/da/do, crítica construtiva sobre, teste com utilizadores, testes com utilizadores, teste com usuários, testes com usuários, teste de usabilidade, testes de usabilidade, segunda opinião sobre, olhar crítico, intervisão, supervisão entre pares, correção da minuta',
        notAfter: 'formulário de, caixa de, consulta de',
        notBefore: 'anual, de desempenho, de cinema, de clientes, literária, 360, negativo, do cliente, de filmes, no google',
        notWith: 'desempenho, avaliação anual, 360, médica, google, youtube, entrevista candidato',
      },
      { says: 'preso', notBefore: 'no, na, em, nos, nas, com, por, político' },
      {
        says: 'demo, demos, demonstração, demonstrações',
        notWith: NO_DEMO,
        notBefore: 'de resultados, de afeto, financeira, financeiras, contábil, contábeis, do resultado',
        notAfter: 'conta, versão',
        despite: TOPICS,
      },
    ],
    things: 'chaves',
    thingsAfar: 'ensaio ata catering buffet',
    errands: `${ROUTINES} ${VERBS} fatura faturas bilhetes foto fotos catering buffet inscrição inscrições formulário formulários prazo convite convites slides materiais sala estacionamento chaves`,
  },

  help: {
    sayings: [
      {
        says: 'onboarding, integração de/da/do <name>, integração/acolhimento/chegada de/da/do <capital>, integração da/do/de/dos/das nova/novo/novos/novas/estagiário/estagiária/estagiários/equipe/colaboradores, integração : <name>, integração <name>, integração nova/novo/novos/novas/colaboradores/colaborador/estagiários/funcionários, integração de novos, semana de integração, programa de integração, dia de integração, ambientação de, ambientação novos/nova/novo, acolhimento de/da/do/dos/das/a/ao/novo/nova/novos/novas/<name>, acolhimento novos/nova/novo/estagiários, sessão de acolhimento, plano de acolhimento, dia de acolhimento, café de boas-vindas, sessão de boas-vindas, boas-vindas, bem-vindo/bem-vinda/bem-vindos/bem-vindas <name>, bem vindo/vinda/vindos/vindas <name>, bem vindo/vinda/vindos/vindas à/ao/a, bem vindo/vinda : <name>, novo/nova/novos/novas colega/colegas/colaborador/colaboradora/colaboradores/funcionário/funcionária/funcionários/integrante/integrantes/membro/membros/estagiário/estagiária/estagiários/contratado/contratada/contratados/contratações/contratação/voluntário/voluntária/voluntários/enfermeira/enfermeiro/analista/técnico/técnica/gestora/gestor/admissão/admissões/entrada/entradas, chegada do/da <name>, junta-se à equipa, junta-se a nós, entra ... na equipa/equipe, entra ... no time, entra na equipa, entra no time, chega ao time, apresentação ... à/a equipa/equipe, apresentação ... ao time/grupo, apresentação do novo, apresentação da nova, apresentação dos novos, apresentação das novas, apresentação novo/nova/novos/novas, conhecer a equipa/equipe, conhecer o time, conheça o time, conheça a equipe, primeira semana da/do/de, primeiros dias da/do/de',
        notAfter: 'centro de, casa de, família de, placa de, kit de, tapete de, sem, teste de, testes de, data de, curva de, cartão de',
        notBefore:
          'de sistemas, sistemas, de dados, dados, api, apis, contínua, europeia, regional, lusófona, numérica, por partes, de menores, familiar, de refugiados, de animais, de crianças, de alunos, de alunos, contratual, dos pais, a pais, às famílias, de calouros, de caloiros, de estudantes, do doente, vertical, lavoura, económica, econômica, bebé, de clientes api, de vizinhos',
        notWith: 'api, apis, webhook, integral, cálculo, calouros, caloiros, alunos, estudantes, famílias, hotel, refugiados, creche, erp crm, edital, vaga, baby, contrato de',
      },
      {
        says: 'kick-off, reunião/sessão/call/encontro de arranque/início/lançamento/kickoff/abertura do/da/de projeto/obra/trabalhos, reunião/sessão/call/encontro de arranque/início/lançamento/kickoff, reunião arranque/início/inicial, reunião de abertura do/de projeto, <start> arranque, : arranque, arranque do/da/de/dos/projeto/obra, início do/da/de projeto/projetos/obra/obras/piloto/fase/trabalhos/programa, início projeto/obra, lançamento de/do projeto, pontapé de saída, pontapé inicial, pontapé de partida, ponta-pé de saída, tiro de partida, start do projeto, partida do projeto',
        notAfter: 'antes do, bateria de, motor de, desde o',
        notBefore: 'do ano letivo, de ano letivo, das aulas, do campeonato, da época desportiva, da temporada, motor, do motor, do carro, da bateria, a frio, da liga, do jogo',
        notWith: 'jogo, liga, futebol, seleção, maratona, corrida, carro, bateria, benfica, sporting, brasileirão, copa, motor',
      },
      {
        says: 'passagem de temas/assuntos/casos/trabalho/pasta/pastas/testemunho/bastão/conhecimento/dossiers/dossiês/serviço/funções/tarefas/clientes/contas/carteira/demandas/projeto/responsabilidades/processos, passagem do projeto/bastão/testemunho/dossier/conhecimento/posto, passagem da pasta/carteira/conta, passagem das contas/pastas, passagem pasta/conhecimento, handover, transição de/da/do contas/conta/carteira/funções/função/cargo/clientes/projeto/projetos/responsabilidades/tarefas/<name>/liderança/papel, transição contas/clientes/carteira/projeto, transferência/transmissão de conhecimento/conhecimentos/tarefas/funções/carteira/clientes/processos/responsabilidades, transferência do projeto/dossier, repasse de/do/da/das/dos, repasse demandas/atividades/tarefas/projeto/pendências, entrega de pendências/pendentes/funções/carteira/tarefas/pasta, entrega das pendências/tarefas/funções, sucessão no cargo, troca de responsável',
        notAfter: 'estafeta, prova de, cerimónia de, cerimônia de',
        notBefore:
          'de verba, de verbas, de recursos, do icms, do fpm, de impostos, de turno, turno, de plantão, plantão, das chaves, bancário, de comissão, da enfermagem, enfermagem, de ano, de nível, piso 3, energética, capilar, demográfica, olímpico, de valores, de dinheiro, de custos, governamental, de governo, alimentar, 4x100',
        notWith: 'turno, plantão, enfermagem, chaves, aluguel, estafetas, atletismo, prefeitura verba, cheque, cabelo, olímpica, olímpico',
      },
      {
        says: 'incidente, incidentes, queda do/da/de servidor/sistema/rede/site/internet/energia/serviço/luz/e/email/plataforma/app/link/conexão, queda servidor/sistema/rede/site/internet/energia, sistema caiu, site caiu, rede caiu, servidor caiu, caiu o/a sistema/site/servidor/rede/internet/app, caiu o, caiu a, fora do ar, fora de serviço, servidor/sistema/site/rede/impressora/elevador/plataforma/internet ... avariado/avariada/quebrado/quebrada/parado/parada, sistema em baixo, site em baixo, servidor em baixo, em baixo :, avaria, avarias, avariado, avariada, pane, panes, falha no/na/do/de/nos/geral/crítica/grave/massiva sistema/servidor/rede/comunicação/energia/integração/pagamentos/produção/backup/login/segurança/<name>, falha geral, falha crítica, falha grave, apagão, corte de internet/energia/luz/água/rede/serviço/eletricidade, corte internet/energia/luz/água, sem internet/sistema/rede/luz/energia, interrupção de serviço, indisponibilidade do/da/de, indisponibilidade sistema, reunião/sessão/call/encontro/comitê/comité/chamada de emergência/crise/urgência, reunião urgente, reunião emergencial, call urgente, gabinete de crise, gestão de crise, sala de crise, sala de guerra, urgente :, emergência :, <start> emergência no/na, fuga de dados, vazamento de dados, vazamento, violação de dados, ciberataque, ataque cibernético, ataque hacker, ransomware, recall de produto/lote, recolha de lote/produto, retirada do lote, inundação no/na/em, infiltração no/na urgente',
        notAfter: 'zero, participação de, taxa de, sem, formulário de, simulacro de, simulado de, em caso de, carro, registo de, registro de, livro de',
        notBefore:
          'de cabelo, do cabelo, de pressão, da bastilha, de dente, de preços, de juros, das vendas, de vendas, livre, do carro, carro, de elevador, de coche, diplomático, de idoso, de idosos, de bebé, da árvore, do muro, da carrinha, alérgico, de recursos urbanos, 404, de página',
        notWith: 'simulacro, simulado, carro, reboque, cabelo, dermatologista, formação, seguradora, gripe, treino',
      },
      {
        says: 'escalonamento, escalamento, escalonar, escalação ao/à/a/para/:/cliente/fornecedor/<name>, escalada cliente/fornecedor/atraso/incidente/<name>/:, escalada ao/à/para cliente/fornecedor/direção/diretoria/gerência/<name>, escalada por, escalar para/ao/à/a/o problema/caso/fornecedor/direção/diretoria/gerência/cliente/atraso/tema/assunto/<name>',
        notAfter: 'clube de, muro de, aula de, curso de, equipa de, sala de, parede de',
        notBefore:
          'em rocha, rocha, do time, time, da seleção, seleção, de preços, dos preços, do benfica, indoor, desportiva, de montanha, do conflito, de conflitos, de custo, titular, de imagem, do jogo, do fantasy',
        notWith: 'rocha, arnês, boulder, montanha, parede, time, seleção, futebol, jogo, cartola, fantasy, técnico da seleção, bloco',
      },
      {
        says: 'migração, migrações, migrar, migramos, mudança de/do/da sistema/software/plataforma/programa/erp/crm/fornecedor/operador/operadora/hosting/servidor/ferramenta, mudança para teams/sap/sharepoint/cloud/nuvem/o, mudança para o novo sistema/software/erp/crm/programa, mudança para a nova plataforma, mudança para a nuvem, troca de/do/da sistema/software/plataforma/erp/crm/fornecedor/servidor/servidores/ferramenta/operadora, troca sistema/software, passagem para o teams/sap/sharepoint/cloud/novo, passagem para teams/sap/sharepoint/cloud, passagem para o novo/nova, virada de/do/da sistema/chave/plataforma/erp, transição para o/a/teams/sap/sharepoint novo/nova/sistema/plataforma, transição para o novo, transição para teams/sap/sharepoint, implantação do novo sistema/erp/crm, implementação do novo sistema/erp/crm, substituição do sistema/programa/software',
        notAfter: 'serviço de, lei de, controle de, controlo de, direção de, agência para a, aima',
        notBefore:
          'de aves, aves, ilegal, irregular, forçada, de pássaros, laboral, internacional, de pessoas, humana, de baleias, das aves, das baleias, de andorinhas, interna, nordestina, de hora, de horário, de casa, de apartamento, do ano, do óleo, de pneus, de peixes, de cegonhas, pendular',
        notWith: 'aves, sef, aima, asilo, refugiados, baleias, passaporte, visto, imigrantes, observação, andorinhas, consulado, fronteira, pássaros, cegonhas',
      },
      {
        says: 'travado/travada/travados/travadas no/na/em/com/por/:/pela/pelo, estamos travados, estou travado, estou travada, está travado, está travada, <end> travado, projeto/equipe/equipa/obra/pedido/licença/entrega/processo/release/compra/aprovação/sistema ... travado/travada/bloqueado/bloqueada/parado/parada/emperrado/emperrada, emperrado, emperrada, emperrados, emperradas, empacado, empacada, empacados, encalhado, encalhada, encalhados, encravado com, preso/presa/presos/presas no/na/em/com/nos/nas, parado/parada por, parado/parada à espera, bloqueado/bloqueada/bloqueados/bloqueadas por/pela/pelo/com/na/no/em/:, estamos bloqueados, estou bloqueado, estou bloqueada, está bloqueado, está bloqueada, desbloquear, desbloqueio, destravar, destravamento, desencalhar, bloqueio com/no/na/do/da/pelo/pela/projeto/fornecedor/alfândega, bloqueios, impedimentos, impedimento, entraves, entrave, gargalo, gargalos, impasse, beco sem saída, não avança, não avançamos, não conseguimos avançar, não consigo avançar',
        notBefore:
          'no trânsito, trânsito, na agenda, agenda, de agenda, em casa, no aeroporto, aeroporto, no elevador, elevador, no metro, no metrô, do cartão, cartão, de cartão, lombar, do celular, do telemóvel, celular, criativo, na estrada, na marginal, na ponte, na a1, no comboio, no trem, na chuva, judicial, de conta, da conta, de chamadas, de calendário, de horário, no passado, por assalto, para foco, foco',
        notAfter: 'agenda, calendário, horário, data, tempo, cartão, conta, nariz, pia, ralo, ouvido, hora, manhã, tarde, pescoço, costas, coluna',
        notWith:
          'trânsito, canalizador, encanador, foco, concentração, agenda, nariz, não perturbe, não incomodar, fisioterapeuta, elevador, férias, dentista, médico, pediatra, cabeleireiro, academia, ginásio, escola, fisioterapia, pessoal, banco cartão, desentupidora, prisão, advogado criminal, futebol, jogo',
      },
      {
        says: 'procuramos, procuro, procura-se, procuram-se, estamos à procura, à procura de, em busca de, buscamos, <start> busca por, busca-se, precisa-se, precisam-se, precisamos de, precisamos, preciso de, preciso, faltam voluntários/mãos/braços, falta gente, fazem falta, quem pode, quem poderia, quem sabe, quem consegue, quem me ajuda, quem ajuda, alguém pode, alguém que, alguém sabe, alguém para, alguém consegue, voluntários para, voluntárias para, chamada de/para voluntários, convocatória voluntários, reforço para, reforços para, ajuda com/na/no/para/em/nos/nas/urgente/:, ajuda <end>, <start> ajuda, : ajuda, pedir ajuda, peço ajuda, pedido de ajuda, ajuda-me, ajudem, me ajuda, me ajudem, podes ajudar, podem ajudar, pode ajudar, pode me ajudar, ajudar com/na/no, uma mão, uma mãozinha, uma força, dá uma força, dar uma força, apoio para/urgente/com/no/na/à, apoio ao fecho, suporte para/urgente, socorro',
        notAfter: 'auto, mútua, primeira, centro de, botão de, linha de, telefone de, formulário de, sem, pronto, primeiros, à, de, rede de, técnica de, carro, segunda, tem, mudança',
        notBefore:
          'humanitária, de custo, de custos, domiciliária, domiciliar, doméstica, social, à renda, ao aluguel, do governo, alimentar, financeira, médico, médica, psicológico, técnico, à família, à maternidade, apartamento, emprego, casa, trabalho, e salvamento, tirar férias, renovar, de férias, ir ao, comprar, ligar, de emprego, de casa, de apartamento, pagar, sair',
        notWith: 'subsídio, autoajuda, ong, prestação, apartamento, caritas, cáritas, segurança social, bolsa família, irs jovem, domicílio',
      },
      {
        says: 'problema/problemas/pepino/chatice/dificuldade/dificuldades com/no/na/nos/nas/em/de, problemas acesso/login/impressora/rede/vpn, não funciona, não funcionam, não está a funcionar, não está funcionando, parou de funcionar, travou, travou de novo, travando, quebrou, pifou, bugou, bugado, caiu de novo, encravou, deixou de funcionar, não liga, não arranca, não imprime, não carrega, não abre, não responde, não consigo entrar, não consigo aceder, não consigo acessar, não conseguimos aceder, não conseguimos acessar, sem acesso ao, sem acesso à, perdi o acesso, perdemos o acesso, está avariado, está avariada, está quebrado, está quebrada, deu pau, deu ruim, resolução de problemas, resolver o problema, solução do problema, depurar, depuração, diagnóstico do problema',
        notBefore: 'matemática, costas, saúde, coluna, sono, pele, visão, física, relacionamento, de matemática, joelho, dentes',
        notAfter: 'sem',
        despite: 'portal',
        notWith: 'matemática, carro, costas, fisioterapia, terapia, fechadura, joelho, coluna',
      },
    ],
    things: 'simulado simulacro estatísticas',
    thingsAfar: 'ensaio ata',
    errands:
      'encomendar comprar reservar imprimir ata atas ensaio preparar preparação convite convites fatura formulário simulacro simulado manual formação organização reserva bilhetes participação relatório',
  },

  introduction: {
    nouns:
      'apresentação mútua, para se conhecerem, para vos conhecerem, conhecerem-se, conhecerem se, para nos conhecermos, pôr em contacto, pôr em contato, colocar em contato, colocar em contacto, pondo em contacto, ponte entre',
    surely: 'vos apresentar, apresentar-vos, pôr-vos em contacto, vos pôr em contacto, colocar vocês em contato, colocá-los em contato, conectar vocês',
    doubtful: 'apresentação, apresentações, introdução, primeiro contacto, primeiro contato, contacto, contato, conexão, conheça, conheçam, conhece, encontro, ponte',
    tells:
      'coloco você em contato com, te coloco em contato com, ponho-te em contacto com, ponho te em contacto com, pôr-te em contacto com, te conecto com, apresento-te, apresento-vos, apresento-lhe, te apresento, vos apresento, lhe apresento, te apresentar, vos apresentar, lhe apresentar, apresentar-te, apresentar-vos, apresentar-lhe, quero apresentar, apresento, para conheceres, para conhecerem, para conhecer, para você conhecer, para vocês conhecerem',
    besides: 'breve, rápida, rápido, chamada, mútua, por e-mail, por email, virtual, primeira, café, informal, pessoal',
    leads: 'entre, de, da, do, com, o, a, os, ao, dos, para',
    topicLeads: 'a, ao, aos, as',
    verbs:
      'apresento-te, apresento te, apresento-vos, apresento vos, apresento, te apresento, vos apresento, lhe apresento, apresentando, pondo em contacto, pondo em contato, pôr em contacto, pôr em contato, pôr-te em contacto com, colocar em contacto, colocar em contato, colocando em contato, coloco em contato, ponho em contacto, conectando, conecto, conectar, ligando',
    presents:
      'essa é a, esse é o, essa é, esse é, este é o, este é a, esta é a, este é, esta é, apresento-te, apresento-te a, apresento-te o, apresento te a, apresento te o, te apresento, te apresento a, te apresento o, vos apresento, apresento-vos, conheça, conheça a, conheça o, conhece o, conhece a, conhece, eis, aqui está, ele é o, ela é a',
    newcomers: 'novo, nova, novos, novas',
    joins: 'e, com, a, ao, à, conhece, à dra',
    pronouns: 'aos dois, às duas, a, o, os, vocês, vos',
  },

  occasions: {
    absence: 'feriado, férias, fora do escritório, ausente, baixa médica, licença maternidade, licença paternidade, licença médica, folga, dia de folga, tempo de foco, bloco de foco, sem reuniões',
    aboutAbsence: 'plano, planejamento, planeamento, reunião, pedido, pedidos, política, passagem, cobertura, almoço, jantar, bolo, festa, chamada, calendário, escala, mapa, volta, regresso',
    away: 'férias, de férias, ausente, fora do escritório, baixa médica, licença maternidade, licença paternidade, licença médica, de folga',
    hold: 'a confirmar, provisório, provisória, reserva de data, reserve a data, guardar data',
    cancelled: 'cancelado, cancelada, anulado, anulada',
    breaks: 'almoço, pausa, intervalo, hora de almoço',
    blocks: 'foco, bloqueado, bloqueio, viagem, deslocação, deslocamento, preparação, concentração, sem reuniões, não incomodar, não perturbar, despesas',
    social: 'almoço, jantar, café, pequeno almoço, café da manhã, lanche, churrasco, festa, confraternização, natal, cerveja, cervejas, bolo',
    socialWork: 'planejamento, planeamento, preparação, reunião, oficina, formação, treinamento, apresentação, comitê, comité, estratégia, orçamento, organização',
  },

  links: 'o os as um uma ao aos à às na no nas nos em com e ou por pelo pela para meu minha nosso nossa este esta seu sua',
  aboutLinks: 'de do da dos das',
  fillers:
    'hoje amanhã segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro tarde noite manhã favor urgente online presencial feira novo nova',
  notTypos:
    'emigração imigração apresentador intervenção revisor escalador planejador retrospectivo aversão colecção coleção cotação cotações interação escavação avaliado avaliada avaliados avaliação despesa despesas estadia estrelas formados integrados lanches lanchamos migrados potência prédios prévios tratado tratada tratados tratadas traçado escapar escapado escalão empatado empurrado entalhado espancado estacada esterno extremo paragens parágrafo repassar reparar talheres medida medidas desmedida aterias avalias parada paradas interior investidora investidor necessito necessitamos reparos predios coação',
};
